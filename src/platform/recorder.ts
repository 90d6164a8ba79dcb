/** Milliseconds of sound in a slice: so much is lost at the most when the browser is killed. */
export const sliceMs = 1000;

/** Speech is clear at this, and ten minutes of it are 2.4 MB. */
const bitsPerSecond = 32_000;
/** A page that was asleep may never hear that the recorder has stopped. */
const stopWithinMs = 3000;

export interface Slice {
  readonly blob: Blob;
  /** Of the whole recording, without parameters: "audio/webm". */
  readonly type: string;
}

interface Recording {
  /** In order, and the last one before `stop` resolves. */
  readonly onSlice: (slice: Slice) => void;
  /** It stopped without being asked: the microphone was taken away. */
  readonly onLost: () => void;
}

export interface Recorder {
  /** What was recorded since the last slice comes now, and not in a second: the page may be about to go. */
  readonly flush: () => void;
  readonly stop: () => Promise<void>;
}

/** Throws when the browser cannot record this stream. */
export const record = (stream: MediaStream, { onSlice, onLost }: Recording): Recorder => {
  const mimeType = typeToAskFor();
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond, ...(mimeType && { mimeType }) });

  let isAsked = false;
  const isOver = new Promise<void>((resolve) => {
    recorder.addEventListener("stop", () => {
      resolve();
      if (!isAsked) onLost();
    });
  });
  recorder.addEventListener("dataavailable", ({ data }) => {
    if (data.size > 0) onSlice({ blob: data, type: mediaTypeOf(data.type || recorder.mimeType) });
  });
  recorder.start(sliceMs);

  return {
    flush: () => {
      if (recorder.state === "recording") recorder.requestData();
    },
    stop: async () => {
      isAsked = true;
      if (recorder.state !== "inactive") recorder.stop();
      await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, stopWithinMs))]);
    },
  };
};

/** Each browser's own, but for Firefox's Ogg, which iPhones do not play. */
const typeToAskFor = (): string | undefined =>
  !MediaRecorder.isTypeSupported("audio/mp4") && MediaRecorder.isTypeSupported(webm) ? webm : undefined;

const webm = "audio/webm;codecs=opus";

const mediaTypeOf = (type: string): string => {
  const bare = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return /^audio\/[a-z0-9.+-]{1,80}$/.test(bare) ? bare : "audio/webm";
};
