import { keepRecording, recordingsInParts } from "#src/journal/recordings.ts";
import { onceNobodyRecords } from "#src/platform/recording-now.ts";
import { problemOf } from "./settle.ts";
import type { StorageProblem } from "#src/vault/storage-error.ts";

interface Keeping {
  readonly signal: AbortSignal;
  readonly onKept: () => void;
  /** It lies where it lay. */
  readonly onNotKept: (problem: StorageProblem) => void;
}

/**
 * Makes a note of every recording that no page takes care of any more. One that a page still records is waited for: should
 * that page be killed, its recording is kept here. Throws StorageError when the journal cannot be read.
 */
export const keepLeftRecordings = async ({ signal, onKept, onNotKept }: Keeping): Promise<void> => {
  const ids = await recordingsInParts();
  await Promise.all(
    ids.map((id) =>
      onceNobodyRecords(id, signal, () => keepRecording(id, { wasCutShort: true })).then(
        (kept) => {
          if (kept?.isNew) onKept();
        },
        (error: unknown) => {
          if (!signal.aborted) onNotKept(problemOf(error));
        },
      ),
    ),
  );
};
