import type { SessionId } from "#src/domain/ids.ts";
import { keepPart, newRecordingId } from "#src/journal/recordings.ts";
import { rightNow } from "#src/platform/clock.ts";
import { closeMicrophone, openMicrophone, type MicrophoneProblem } from "#src/platform/microphone.ts";
import { record } from "#src/platform/recorder.ts";
import { holdRecording, recordingNow } from "#src/platform/recording-now.ts";
import { soundLevelOf } from "#src/platform/sound-level.ts";
import { keepAwake } from "#src/platform/wake-lock.ts";
import { problemOf, settle, type Ended, type EndedBy } from "./settle.ts";
import { createPartQueue } from "./part-queue.ts";

/** It stops by itself then, and is kept. */
export const longestMs = 10 * 60_000;

/** A recording under way. */
export interface VoiceRecording {
  readonly elapsedMs: () => number;
  /** 0 to 1, or undefined where it cannot be told. */
  readonly level: () => number | undefined;
  /** Keeps what is recorded. Never rejects; again, it gives the same end. */
  readonly stop: () => Promise<Ended>;
  /** However it comes to its end. Never rejects. */
  readonly ended: Promise<Ended>;
}

export type Started =
  | { readonly ok: true; readonly recording: VoiceRecording }
  /** Without a problem: it was to end before it began. */
  | { readonly ok: false; readonly problem?: MicrophoneProblem };

/** Every second of it is sealed and on disk a moment after it was said. Never rejects. */
export const startVoiceRecording = async (sessionId?: SessionId): Promise<Started> => {
  const finishes = recordingNow.finishes();
  const microphone = await openMicrophone();
  if (!microphone.ok) return microphone;
  // Hidden or locked while the browser asked.
  if (recordingNow.finishes() !== finishes) {
    closeMicrophone(microphone.stream);
    return { ok: false };
  }
  try {
    return { ok: true, recording: recordFrom(microphone.stream, sessionId) };
  } catch {
    closeMicrophone(microphone.stream);
    return { ok: false, problem: "cannot-record" };
  }
};

const recordFrom = (stream: MediaStream, sessionId: SessionId | undefined): VoiceRecording => {
  const recording = { id: newRecordingId(), at: rightNow(), sessionId };
  const elapsedMs = stopwatch();
  let end: (by: EndedBy) => void = () => {};
  const toEnd = new Promise<EndedBy>((resolve) => {
    end = resolve;
  });

  const recorder = record(stream, {
    onSlice: (slice) => {
      parts.add(slice, elapsedMs());
      parts.written().catch((error: unknown) => end(problemOf(error)));
      // The timers of a page that is out of sight may come late.
      if (elapsedMs() >= longestMs) end("limit");
    },
    onLost: () => end("microphone-gone"),
  });
  // Held before the first part is written: one that nobody holds is taken for one that was left.
  const held = holdRecording(recording.id);
  const parts = createPartQueue(async (sound) => {
    await held;
    await keepPart(recording, sound);
  });
  const limit = setTimeout(() => end("limit"), longestMs);
  const stopFlushing = whenHidden(recorder.flush);
  const level = soundLevelOf(stream);
  const awake = keepAwake();

  const finish = async (): Promise<Ended> => {
    const by = await toEnd;
    // Not what it takes to stop: a slow encoder makes no note of a slip.
    const recordedMs = elapsedMs();
    await recorder.stop();
    clearTimeout(limit);
    stopFlushing();
    level?.end();
    closeMicrophone(stream);
    void awake.then((letSleep) => letSleep());
    const ended = await settle({ id: recording.id, parts, recordedMs, by, letGo: async () => (await held)() });
    isOver();
    return ended;
  };
  const ended = finish();
  const stop = () => {
    end("asked");
    return ended;
  };
  const isOver = recordingNow.begin(stop);
  return { elapsedMs, level: () => level?.now(), stop, ended };
};

const stopwatch = () => {
  const began = performance.now();
  return () => Math.round(performance.now() - began);
};

/** Returns the end. */
const whenHidden = (then: () => void): (() => void) => {
  const look = () => {
    if (document.visibilityState === "hidden") then();
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
};
