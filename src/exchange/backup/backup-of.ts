import type { I18n } from "@lingui/core";
import { calendarDayAt } from "#src/platform/clock.ts";
import type { Bytes } from "#src/vault/bytes.ts";
import { inPart, type Work } from "#src/vault/work.ts";
import type { BackupCounts, Contents } from "./contents.ts";
import { backupName } from "./format.ts";
import { journalText } from "./journal-text.ts";
import { readMe } from "./read-me.ts";
import { runInWorker, type RunJob } from "./run-in-worker.ts";

/** One read of the journal, in which everything is of the same moment. */
export type BackupSource = Pick<Contents, "vaultId" | "rows" | "unreadable" | "attachments" | "isExample"> & {
  /** Which write was the last one in it. */
  readonly seq: number;
};

export interface MadeBackup {
  /** "backup-2026-11-22-3f9a.age" */
  readonly name: string;
  readonly bytes: Bytes;
  readonly counts: BackupCounts;
  /** Rows of the journal that could not be read. */
  readonly unreadable: number;
  readonly seq: number;
}

export interface BackupOptions extends Work {
  readonly i18n: I18n;
  readonly run?: RunJob;
  /** In milliseconds since 1970. */
  readonly now?: number;
}

/** Makes a backup of what was read, and opens it again to see that it is whole. Throws BackupProblem. */
export const backupOf = async (
  { seq, ...source }: BackupSource,
  passphrase: string,
  { i18n, run = runInWorker, now = Date.now(), ...work }: BackupOptions,
): Promise<MadeBackup> => {
  const appVersion = __APP_VERSION__;
  const day = calendarDayAt(now);
  const contents: Contents = {
    ...source,
    createdAt: now,
    appVersion,
    journal: await journalText(source.rows, i18n, inPart(work, 0, 0.15)),
    readMe: readMe(i18n, { day, appVersion }),
  };
  const made = await run({ do: "make", contents, passphrase }, inPart(work, 0.15, 1));
  const { bytes, counts, unreadable, manifestSha256 } = made;
  return { name: backupName(day, manifestSha256), bytes, counts, unreadable, seq };
};
