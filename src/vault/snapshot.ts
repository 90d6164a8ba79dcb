import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { AttachmentDamaged } from "./attachment.ts";
import { refsIn } from "./attachment-refs.ts";
import type { Attachments } from "./attachments.ts";
import type { BackupRow } from "./backup-row.ts";
import type { Bytes } from "./bytes.ts";
import { readRows, type RowParts } from "./read-rows.ts";
import { inPart, type Work } from "./work.ts";

export interface AttachmentFile {
  readonly id: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Bytes;
}

/** The whole journal as at one moment: heads and earlier versions, the trash, tombstones and drafts, of all kinds. */
export interface Snapshot {
  readonly vaultId: string;
  /** The write it was read at. */
  readonly seq: number;
  readonly rows: readonly BackupRow[];
  /** Rows and attachments that cannot be read. They are not in it. */
  readonly unreadable: number;
  readonly attachments: readonly AttachmentFile[];
}

interface SnapshotParts extends RowParts {
  readonly vaultId: string;
  readonly attachments: Pick<Attachments, "readAttachment">;
}

export const readForBackup = async (parts: SnapshotParts, work: Work = {}): Promise<Snapshot> => {
  const { seq, rows: here } = await readRows(parts, inPart(work, 0, 0.9));
  const rows: BackupRow[] = [];
  const refs = new Map<string, AttachmentRef>();
  for (const { id, rev, isHead, payload, isReadable } of here) {
    if (!isReadable || !payload) continue;
    rows.push({ id, rev, isHead, payload });
    for (const ref of refsIn(parts.kinds, payload)) refs.set(ref.id, ref);
  }

  const attachments: AttachmentFile[] = [];
  let damaged = 0;
  const { onProgress } = inPart(work, 0.9, 1);
  for (const ref of refs.values()) {
    work.signal?.throwIfAborted();
    try {
      attachments.push({ id: ref.id, type: ref.type, bytes: await parts.attachments.readAttachment(ref) });
    } catch (error) {
      // One damaged photo must not keep the whole journal out of a backup.
      if (!(error instanceof AttachmentDamaged)) throw error;
      damaged += 1;
    }
    onProgress?.(attachments.length + damaged, refs.size);
  }
  return {
    vaultId: parts.vaultId,
    seq,
    rows,
    unreadable: here.length - rows.length + damaged,
    attachments,
  };
};
