import * as v from "valibot";
import { Capture, isEmptyCapture } from "#src/domain/capture.ts";
import { CaptureId } from "#src/domain/ids.ts";
import { When } from "#src/domain/time.ts";
import { Words } from "#src/domain/words.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import { findSessionOfCapture, wordlessCapture } from "./captures.ts";
import { databaseName, vault } from "./journal.ts";
import { kinds } from "./kinds.ts";

/** What can be written down while the journal is locked. */
export const LockedCapture = v.strictObject({ at: When, threeWords: Words, picture: Words, line: Words });
export type LockedCapture = v.InferOutput<typeof LockedCapture>;

/** Whether this journal, locked as it is, can take something in. Throws StorageError. */
export const canKeepWhileLocked = async (): Promise<boolean> => {
  const { hasInbox } = await import("#src/vault/inbox.ts");
  return hasInbox(databaseName);
};

/** Seals it; from here on it cannot be read until the journal is unlocked. Again with the same id, it takes the place of the one before. */
export const keepWhileLocked = async (id: CaptureId, capture: LockedCapture): Promise<void> => {
  const { keepInInbox } = await import("#src/vault/inbox.ts");
  const bytes = new TextEncoder().encode(JSON.stringify(v.parse(LockedCapture, capture)));
  await keepInInbox(databaseName, id, bytes, capture.at.instant);
};

/**
 * Once the journal is open: what was kept while it was locked becomes captures. Done twice, it is done once. Returns how many
 * were filed, and how many do not open. Throws StorageError.
 */
export const fileInbox = async (): Promise<{ readonly filed: number; readonly unreadable: number }> => {
  const inbox = await vault().inbox();
  return inbox.empty(async (id, bytes) => {
    const read = readLocked(bytes);
    if (!read) return "not ours";
    const { at, ...words } = read;
    if (isEmptyCapture({ ...wordlessCapture, ...words })) return "nothing";
    const sessionId = await findSessionOfCapture(at);
    const capture = v.parse(Capture, { ...wordlessCapture, id, at, ...words, ...(sessionId && { sessionId }) });
    await vault().put(kinds.capture, capture);
    return "filed";
  });
};

/** So that the next lock can take something in. "exchanged": somebody had put another recipient there. Throws StorageError. */
export const readyInbox = async (): Promise<"ready" | "exchanged"> => (await vault().inbox()).makeReady();

export const newCaptureId = (): CaptureId => v.parse(CaptureId, randomUuid());

const readLocked = (bytes: Uint8Array): LockedCapture | undefined => {
  try {
    const read = v.safeParse(LockedCapture, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
};
