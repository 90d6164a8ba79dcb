import type { BackupRow } from "#src/vault/backup-row.ts";
import type { AttachmentFile } from "#src/vault/snapshot.ts";

/** All that goes into a backup. Plain data: it is handed to a worker. */
export interface Contents {
  readonly vaultId: string;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  readonly appVersion: string;
  readonly isExample?: boolean;
  readonly rows: readonly BackupRow[];
  /** Rows of the journal that did not open, and so are not in `rows`. */
  readonly unreadable: number;
  readonly attachments: readonly AttachmentFile[];
  /** The whole journal, to read without any app. */
  readonly journal: string;
  readonly readMe: string;
}

/**
 * By name of kind, what stands in the journal or lies in the trash, and drafts; attachments as "attachment". Tombstones
 * and earlier versions are not counted.
 */
export type BackupCounts = Readonly<Record<string, number>>;

/** A backup whose every part was checked. Nothing has been changed by opening it. */
export interface OpenedBackup {
  readonly vaultId: string;
  readonly createdAt: number;
  readonly appVersion: string;
  readonly counts: BackupCounts;
  readonly rows: readonly BackupRow[];
  readonly attachments: readonly AttachmentFile[];
  /** Rows in the file that are not as their kind describes. They are left out. */
  readonly unreadable: number;
  /** Rows that could not be read in the journal when the backup was made. They never were in the file. */
  readonly unreadableWhenMade: number;
}

/** Of a whole that is 1. */
export type OnFraction = (fraction: number) => void;
