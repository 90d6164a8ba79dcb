import * as v from "valibot";
import { Capture } from "#src/domain/capture.ts";
import { RecordingId, RecordingPartId, type SessionId } from "#src/domain/ids.ts";
import { RecordingPart } from "#src/domain/recording-part.ts";
import { byInstant, type When } from "#src/domain/time.ts";
import type { VoiceNote } from "#src/domain/voice-note.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, queryOne, type Query } from "#src/vault/query.ts";
import { keepAttachment } from "./attachments.ts";
import { bytesToBase64, joinedFromBase64 } from "./base64.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { ask } from "./use-journal.ts";

/** One that is under way. */
export interface Recording {
  readonly id: RecordingId;
  /** When it began. */
  readonly at: When;
  readonly sessionId?: SessionId | undefined;
}

/** A stretch of it. Kept again under the same id, it takes the place of what was there: so a part can grow. */
export interface Sound {
  readonly id: RecordingPartId;
  /** From 0. */
  readonly index: number;
  /** Of the whole recording: "audio/webm". */
  readonly type: string;
  /** Milliseconds recorded by its end. */
  readonly elapsedMs: number;
  /** At most `longestPart` of them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** As base64 it is within what a part may hold. */
export const longestPart = 1 << 20;
const longestMs = 24 * 3_600_000;

export const newRecordingId = (): RecordingId => v.parse(RecordingId, randomUuid());
export const newPartId = (): RecordingPartId => v.parse(RecordingPartId, randomUuid());

/** Resolves when it is on disk. Throws StorageError. */
export const keepPart = async ({ id, at, sessionId }: Recording, { bytes, ...sound }: Sound): Promise<void> => {
  const part = { recordingId: id, at, ...sound, bytes: bytesToBase64(bytes), ...(sessionId && { sessionId }) };
  await vault().put(kinds.recordingPart, v.parse(RecordingPart, part));
};

/** What lies there in parts: recordings under way, in whatever page, and those that were left. Oldest first. */
export const recordingsInParts = (): Promise<readonly RecordingId[]> =>
  ask(
    query(kinds.recordingPart, {
      pick: (found) => [
        ...new Set(found.toSorted((a, b) => byInstant(a.record, b.record)).map(({ record }) => record.recordingId)),
      ],
    }),
  );

export interface KeptRecording {
  readonly capture: Kept<Capture>;
  /** False when it had been kept before. */
  readonly isNew: boolean;
}

/**
 * Makes one voice note of the parts that are on disk, and the parts go with the write that keeps it. Twice gives one note.
 * Undefined when there is nothing to keep. Throws StorageError, and then every part is still there.
 */
export const keepRecording = async (
  id: RecordingId,
  { wasCutShort = false } = {},
): Promise<KeptRecording | undefined> => {
  const parts = await ask(partsOf(id));
  const first = parts[0]?.record;
  const before = await ask(noteOf(id));
  if (before) {
    // The parts came back with a backup that was made while it ran. The note may have been deleted since.
    await forgetParts(parts);
    return { capture: before, isNew: false };
  }
  if (!first) return undefined;
  const bytes = joinedFromBase64(parts.map(({ record }) => record.bytes));
  const voice: VoiceNote = {
    file: await keepAttachment(bytes, first.type),
    durationMs: Math.min(longestMs, Math.max(...parts.map(({ record }) => record.elapsedMs))),
    ...(wasCutShort && { wasCutShort: true }),
  };
  const words = { threeWords: "", picture: "", body: "", line: "" };
  const { at, sessionId } = first;
  // Of one recording there is never more than one note: it has the recording's own id.
  const capture = v.parse(Capture, { id, at, ...words, voice, ...(sessionId && { sessionId }) });
  return { capture: await vault().put(kinds.capture, capture, { forgetting: placesOf(parts) }), isNew: true };
};

/** Nothing of it stays. */
export const forgetRecording = async (id: RecordingId): Promise<void> => forgetParts(await ask(partsOf(id)));

type Parts = readonly Kept<RecordingPart>[];

const partsOf = (id: RecordingId): Query<Parts> =>
  query(kinds.recordingPart, {
    tags: [`recording/${id}`],
    pick: (found) => found.toSorted((a, b) => a.record.index - b.record.index),
  });

/** Living or in the trash. */
const noteOf = (id: RecordingId): Query<Kept<Capture> | undefined> => {
  const one = queryOne(id);
  return {
    ...one,
    pick: (found) => {
      const kept = one.pick(found);
      // The vault parsed it with the schema that its own kind names.
      return kept?.kind === kinds.capture.name ? (kept as Kept<Capture>) : undefined;
    },
  };
};

const forgetParts = async (parts: Parts): Promise<void> => {
  if (parts.length > 0) await vault().forget(placesOf(parts));
};

const placesOf = (parts: Parts) => parts.map(({ record, rev }) => ({ id: record.id, rev }));
