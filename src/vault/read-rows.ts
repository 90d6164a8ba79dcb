import type { Connection } from "./connection.ts";
import { requireOurKey, seqOf } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import type { Opener } from "./opener.ts";
import { readPayload, type Kinds, type Payload } from "./payload.ts";
import { breath, chunksOf } from "./portions.ts";
import type { SealedRow } from "./seal.ts";
import type { Work } from "./work.ts";

/** A row of this journal, opened, whether or not it can be read. */
export interface HereRow {
  readonly id: string;
  readonly rev: string;
  readonly isHead: boolean;
  /** Absent when it does not open. */
  readonly payload: Payload | undefined;
  /** False also for what opens and is not as today's kinds describe it: damaged in its meaning, or of a newer version. */
  readonly isReadable: boolean;
}

export interface RowParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly opener: Opener;
  readonly kinds: Kinds;
}

/** Every row as at one moment, and which write that was. */
export const readRows = async (
  { connection, keys, opener, kinds }: RowParts,
  { onProgress, signal }: Work = {},
): Promise<{ seq: number; rows: readonly HereRow[] }> => {
  signal?.throwIfAborted();
  const { seq, heads, versions } = await connection.run((db) =>
    db.transaction("r", [db.records, db.versions, db.meta], async () => {
      await requireOurKey(db, keys.dekId);
      return { seq: await seqOf(db), heads: await db.records.toArray(), versions: await db.versions.toArray() };
    }),
  );
  const rows: HereRow[] = [];
  const openAll = async (sealed: readonly SealedRow[], isHead: boolean) => {
    for (const part of chunksOf(sealed)) {
      const open = async (row: SealedRow): Promise<HereRow> => {
        const payload = await opener.openPayload(row);
        const isReadable = payload !== undefined && isUnderstood(kinds, payload, row.rev);
        return { id: row.id, rev: row.rev, isHead, payload, isReadable };
      };
      rows.push(...(await Promise.all(part.map(open))));
      onProgress?.(rows.length, heads.length + versions.length);
      await breath();
      signal?.throwIfAborted();
    }
  };
  await openAll(heads, true);
  await openAll(versions, false);
  return { seq, rows };
};

const isUnderstood = (kinds: Kinds, payload: Payload, rev: string): boolean => {
  const read = readPayload(kinds, payload, rev);
  return read.ok || read.why === "tombstone";
};
