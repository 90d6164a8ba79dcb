import { readForBackup } from "#src/journal/backup.ts";
import { inPart } from "#src/vault/work.ts";
import { backupOf, type BackupOptions, type MadeBackup } from "./backup-of.ts";

/**
 * The whole journal as one sealed file, checked before it is given out: it can be called ready as it comes. What it holds
 * counts as backed up only after it was handed over; tell `backupWasKept` then. Throws BackupProblem and StorageError.
 */
export const makeBackup = async (passphrase: string, options: BackupOptions): Promise<MadeBackup> => {
  const snapshot = await readForBackup(inPart(options, 0, 0.25));
  return backupOf(snapshot, passphrase, { ...options, ...inPart(options, 0.25, 1) });
};
