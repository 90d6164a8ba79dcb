import type { Work } from "#src/vault/work.ts";
import { BackupProblem } from "./backup-problem.ts";
import type { OpenedBackup } from "./contents.ts";
import { usualLimits } from "./format.ts";
import { runInWorker, type RunJob } from "./run-in-worker.ts";

/**
 * Decrypts and checks all of a backup; changes nothing. Throws a BackupProblem for every file that is not a whole backup of
 * ours, and the signal's reason when it is stopped.
 */
export const openBackup = async (
  file: Blob,
  passphrase: string,
  { run = runInWorker, ...work }: Work & { readonly run?: RunJob } = {},
): Promise<OpenedBackup> => {
  // Known without reading it, so no worker is started for it.
  if (file.size === 0) throw new BackupProblem("empty", "no bytes");
  if (file.size > usualLimits.fileBytes) throw new BackupProblem("too-large", `${file.size} bytes`);
  return run({ do: "open", file, passphrase }, work);
};
