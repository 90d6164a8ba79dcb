import type { BackupRow } from "./backup-row.ts";
import type { Connection } from "./connection.ts";
import type { StagedRow, VaultDatabase } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import { tagTextsOf, tombstoneTag, trashTag } from "./kind.ts";
import type { Change } from "./merge.ts";
import type { Opener } from "./opener.ts";
import { readPayload, type Kinds, type Payload } from "./payload.ts";
import { breath, chunksOf } from "./portions.ts";
import { seal } from "./seal.ts";
import type { Work } from "./work.ts";

const prefix = "restore|";

export const stagedId = ({ id, rev }: Pick<BackupRow, "id" | "rev">): string => `${prefix}${id}|${rev}`;

/** What a restore that was interrupted has left. It was never part of the journal. */
export const forgetStagedRestore = ({ staging }: VaultDatabase): Promise<unknown> =>
  staging.where("id").startsWith(prefix).delete();

interface StagingParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly opener: Opener;
  readonly kinds: Kinds;
}

/** Seals what is to come under this journal's key, out of the way of what is there. */
export const stage = async (
  { connection, keys, opener, kinds }: StagingParts,
  changes: readonly Change[],
  { onProgress, signal }: Work,
): Promise<void> => {
  await connection.run(forgetStagedRestore);
  const sealed = async (row: BackupRow): Promise<StagedRow> => {
    const tags = await opener.blindTags(tagTextsFor(kinds, row.payload));
    const store = row.isHead ? "records" : "versions";
    return { id: stagedId(row), store, row: await seal(keys, { id: row.id, rev: row.rev, tags }, row.payload) };
  };
  const rows = changes.flatMap(({ added, mended }) => [...added, ...mended]);
  let done = 0;
  for (const part of chunksOf(rows)) {
    signal?.throwIfAborted();
    const staged = await Promise.all(part.map(sealed));
    await connection.run((db) => db.staging.bulkPut(staged));
    done += part.length;
    onProgress?.(done, rows.length);
    await breath();
  }
  signal?.throwIfAborted();
};

/** What a row that was accepted is found by. */
export const tagTextsFor = (kinds: Kinds, payload: Payload): readonly string[] => {
  const read = readPayload(kinds, payload, "");
  const kind = kinds.get(payload.kind);
  if (!read.ok || !kind) return [tombstoneTag];
  return payload.deletedAt === undefined ? tagTextsOf(kind, read.kept.record) : [trashTag];
};
