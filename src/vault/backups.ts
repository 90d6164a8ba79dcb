import { createAttachments, type Attachments, type KeyFor } from "./attachments.ts";
import type { RowParts } from "./read-rows.ts";
import { createRestorer, type Restorer } from "./restore.ts";
import { readForBackup, type Snapshot } from "./snapshot.ts";
import { tidyUp } from "./tidy.ts";
import { undoRestore, type Undone } from "./undo-restore.ts";
import type { Work } from "./work.ts";

/** What takes the whole journal out and in. Not needed for a day's writing, and loaded when it is. */
export interface Backups extends Restorer, Pick<Attachments, "keepAttachment" | "readAttachment" | "listAttachments"> {
  readonly readForBackup: (work?: Work) => Promise<Snapshot>;
  readonly undoRestore: () => Promise<Undone>;
  readonly tidyUp: () => Promise<void>;
}

export interface BackupsParts extends RowParts {
  readonly vaultId: string;
  readonly keyFor: KeyFor;
  readonly now: () => number;
  /** Called after every commit. */
  readonly onWritten: (seq: number, count: number) => void;
}

export const createBackups = (parts: BackupsParts): Backups => {
  const attachments = createAttachments(parts);
  const all = { ...parts, attachments };
  return {
    ...createRestorer(all),
    keepAttachment: attachments.keepAttachment,
    readAttachment: attachments.readAttachment,
    listAttachments: attachments.listAttachments,
    readForBackup: (work) => readForBackup(all, work),
    undoRestore: () => undoRestore(all),
    tidyUp: () => tidyUp(all),
  };
};
