import type { Capture } from "#src/domain/capture.ts";
import type { RecordingId } from "#src/domain/ids.ts";
import { forgetRecording, keepRecording } from "#src/journal/recordings.ts";
import type { Kept } from "#src/vault/kind.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import type { PartQueue } from "./part-queue.ts";

/** Shorter than this, a press was a slip. */
const shortestMs = 500;

/** "asked" when the person stopped it; everything else needs a word. */
export type EndedBy = "asked" | "limit" | "microphone-gone" | StorageProblem;

export type Ended =
  | { readonly is: "kept"; readonly capture: Kept<Capture>; readonly by: EndedBy }
  /** There was nothing to keep. */
  | { readonly is: "nothing" }
  | NotKept;

/** What is on disk stays there, in parts. */
export interface NotKept {
  readonly is: "not-kept";
  readonly problem: StorageProblem;
  /** How much of it is on disk. */
  readonly writtenMs: number;
  /** Makes a note of it. */
  readonly tryAgain: () => Promise<Ended>;
  /** Leaves it to whoever looks for recordings that were left. */
  readonly leave: () => void;
}

interface Settling {
  readonly id: RecordingId;
  readonly parts: PartQueue;
  readonly recordedMs: number;
  readonly by: EndedBy;
  /** Nobody records it any more. */
  readonly letGo: () => Promise<void>;
}

/** What becomes of a recording that has stopped. Never rejects. */
export const settle = async (settling: Settling): Promise<Ended> => {
  const ended = settling.recordedMs < shortestMs ? await forget(settling) : await keep(settling);
  if (ended.is !== "not-kept") await settling.letGo();
  return ended;
};

const keep = async (settling: Settling): Promise<Ended> => {
  const { id, parts, by, letGo } = settling;
  const unwritten = await problemIn(parts.written());
  const notKept = (problem: StorageProblem): NotKept => ({
    is: "not-kept",
    problem,
    writtenMs: parts.writtenMs(),
    tryAgain: () => settle(settling),
    leave: () => void letGo(),
  });
  try {
    // Also when the last of it could not be written: what is on disk is kept.
    const kept = await keepRecording(id);
    if (kept) return { is: "kept", capture: kept.capture, by: unwritten ?? by };
    return unwritten ? notKept(unwritten) : { is: "nothing" };
  } catch (error) {
    return notKept(problemOf(error));
  }
};

/** What cannot be forgotten now is a very short note, later. */
const forget = async ({ id, parts }: Settling): Promise<Ended> => {
  await problemIn(parts.written());
  await problemIn(forgetRecording(id));
  return { is: "nothing" };
};

/** Whatever it was, it is not on disk. */
export const problemOf = (error: unknown): StorageProblem =>
  error instanceof StorageError ? error.problem : "unknown";

const problemIn = (work: Promise<unknown>): Promise<StorageProblem | undefined> =>
  work.then(() => undefined, problemOf);
