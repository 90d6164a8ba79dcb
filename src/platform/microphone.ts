/** Why there is no sound to record. */
export type MicrophoneProblem = "refused" | "none" | "busy" | "cannot-record";

export type Microphone =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly problem: MicrophoneProblem };

export const canRecord = (): boolean =>
  typeof MediaRecorder !== "undefined" && mediaDevices()?.getUserMedia !== undefined;

/** May wait for as long as the browser's question stays unanswered. Never rejects. */
export const openMicrophone = async (): Promise<Microphone> => {
  if (!canRecord()) return { ok: false, problem: "cannot-record" };
  try {
    // One voice: a second channel would only be twice as large.
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    return { ok: true, stream };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

/** The browser's sign that it listens goes out. */
export const closeMicrophone = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** By its name: a DOMException is not an Error everywhere. */
const problemOf = (error: unknown): MicrophoneProblem => {
  switch (typeof error === "object" && error !== null && "name" in error ? error.name : undefined) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      return "cannot-record";
  }
};

/** Typed as always there; absent outside https and in older browsers. */
const mediaDevices = (): Partial<MediaDevices> | undefined => navigator.mediaDevices;
