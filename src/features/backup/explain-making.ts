import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { BackupProblem } from "#src/exchange/backup/backup-problem.ts";
import { StorageError } from "#src/vault/storage-error.ts";

/** Why there is no backup, and what to do. Whatever it was, the journal is as it was. */
export const explainMaking = (error: unknown): MessageDescriptor => {
  if (error instanceof BackupProblem && error.kind === "no-memory") {
    return msg`This device has not enough memory for it. Close other tabs and apps, then try again.`;
  }
  if (error instanceof BackupProblem && error.kind === "too-large") {
    return msg`There is more in your journal than one file can hold. Long recordings take the most room.`;
  }
  if (error instanceof StorageError) {
    return error.problem === "closed-elsewhere"
      ? msg`The journal was closed from another tab. Reload this page, then try again.`
      : msg`The journal could not be read just now. Close other tabs of Mooring, then try again.`;
  }
  return error instanceof BackupProblem
    ? msg`The finished file did not pass its own check, so it was thrown away. Try again.`
    : msg`Something went wrong on the way. Try again.`;
};
