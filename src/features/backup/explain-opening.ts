import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { BackupProblem } from "#src/exchange/backup/backup-problem.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

export interface Refusal {
  readonly title: MessageDescriptor;
  readonly what: MessageDescriptor;
  /** The field that has to be mended, when it is one. */
  readonly field?: "file" | "passphrase";
}

/** Why a file did not open, and what to do next. Nothing was changed in any of these cases. */
export const explainOpening = (error: unknown): Refusal => {
  if (error instanceof BackupProblem) return refusals[error.kind];
  return {
    title: msg`Not opened`,
    what: error instanceof StorageError ? closed[error.problem] : msg`Something went wrong on the way. Try again.`,
  };
};

/** Why nothing was restored. */
export const explainRestoring = (error: unknown): Refusal => ({
  title: msg`Not restored`,
  what: closed[error instanceof StorageError ? error.problem : "unknown"],
});

const refusals: Readonly<Record<BackupProblem["kind"], Refusal>> = {
  empty: {
    title: msg`This file is empty`,
    what: msg`Saving or sending it was probably cut short. Choose another copy of it.`,
    field: "file",
  },
  "not-a-backup": {
    title: msg`This file is not a backup of Mooring`,
    what: msg`Backups have names such as backup-2026-11-22-3f9a.age. Choose another file.`,
    field: "file",
  },
  "wrong-passphrase-or-damaged-start": {
    title: msg`The file does not open with this passphrase`,
    what: msg`Look at capital letters and spaces, and try again. If you are certain of the passphrase, the beginning of the file is damaged: try another copy of it, or an older backup.`,
    field: "passphrase",
  },
  damaged: {
    title: msg`This file is damaged`,
    what: msg`The passphrase is right, and part of the file is broken or missing. Try another copy of it, or an older backup.`,
    field: "file",
  },
  newer: {
    title: msg`This backup was made by a newer version of Mooring`,
    what: msg`Connect to the internet, close every tab of Mooring and open it again, so that it can update. Then open the backup once more.`,
  },
  "too-large": {
    title: msg`This file is larger than a backup can be`,
    what: msg`Look whether it is the right one, and choose another file.`,
    field: "file",
  },
  example: {
    title: msg`This is a backup of the example journal`,
    what: msg`None of it is yours, so it is not put into a journal of your own. Choose another file.`,
    field: "file",
  },
  "no-memory": {
    title: msg`This device has not enough memory for it`,
    what: msg`Close other tabs and apps, then try again. If it happens again, open the backup on a computer.`,
  },
  "not-readable": {
    title: msg`The file could not be read`,
    what: msg`It may have been moved, or lie in a cloud that this device does not reach just now. Choose it again.`,
    field: "file",
  },
};

const closed: Readonly<Record<StorageProblem, MessageDescriptor>> = {
  "device-full": msg`This device is full. Free some space (photos or downloads, say), then try again.`,
  "database-blocked": msg`Another tab or window of Mooring is in the way. Close it, then try again.`,
  "closed-elsewhere": msg`The journal was closed from another tab. Reload this page, then try again.`,
  unknown: msg`The browser could not write to its storage. In a private window it may not be allowed to. Try again.`,
};
