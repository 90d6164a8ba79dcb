import { longestPart, newPartId, type Sound } from "#src/journal/recordings.ts";
import type { Slice } from "#src/platform/recorder.ts";

interface Waiting extends Slice {
  readonly elapsedMs: number;
  bytesWritten: number;
}

/** What was said, on its way to disk, in order. */
export interface PartQueue {
  /** @param elapsedMs recorded by its end */
  readonly add: (slice: Slice, elapsedMs: number) => void;
  /** Resolves when all of it is on disk. Throws StorageError; called again, it goes on with what could not be written. */
  readonly written: () => Promise<void>;
  /** Milliseconds of the recording that are on disk. */
  readonly writtenMs: () => number;
}

/**
 * A part grows with every second, written anew in place, until it holds this much: some eight seconds. A part for each
 * second would be six hundred to put together at the end, while the person waits.
 */
const fullPart = 1 << 15;

export const createPartQueue = (write: (sound: Sound) => Promise<void>): PartQueue => {
  const waiting: Waiting[] = [];
  let part: Pick<Sound, "id" | "index" | "bytes"> = { id: newPartId(), index: 0, bytes: new Uint8Array() };
  let writtenMs = 0;
  let working: Promise<void> = Promise.resolve();

  const writeSlice = async (slice: Waiting) => {
    const { blob, type, elapsedMs } = slice;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    while (slice.bytesWritten < bytes.length) {
      if (part.bytes.length >= fullPart) part = { id: newPartId(), index: part.index + 1, bytes: new Uint8Array() };
      const piece = bytes.subarray(slice.bytesWritten, slice.bytesWritten + longestPart - part.bytes.length);
      const grown = { ...part, bytes: joined(part.bytes, piece) };
      await write({ ...grown, type, elapsedMs });
      part = grown;
      slice.bytesWritten += piece.length;
    }
    writtenMs = elapsedMs;
  };

  const writeAll = async () => {
    for (let slice = waiting[0]; slice; slice = waiting[0]) {
      await writeSlice(slice);
      waiting.shift();
    }
  };

  return {
    add: (slice, elapsedMs) => {
      waiting.push({ ...slice, elapsedMs, bytesWritten: 0 });
    },
    written: () => {
      working = working.catch(() => undefined).then(writeAll);
      return working;
    },
    writtenMs: () => writtenMs,
  };
};

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};
