import type { Connection } from "./connection.ts";
import { requireOurKey, seqOf, type StagedRow, type VaultDatabase } from "./database.ts";
import type { Keyring } from "./keyring.ts";
import { tagBlinder, type VaultKeys } from "./keys.ts";
import { tagTextsOf, tombstoneTag, trashTag } from "./kind.ts";
import { readPayload, type Kinds, type Payload } from "./payload.ts";
import type { Opener } from "./opener.ts";
import { seal, type SealedRow } from "./seal.ts";
import type { Work } from "./work.ts";

/** Some entries were written by a newer version: this one does not know what they would be found by under another key. */
export class WrittenByNewer extends Error {
  override readonly name = "WrittenByNewer";
}

export interface ResealParts {
  readonly connection: Connection;
  /** Opens what lies there now. */
  readonly opener: Pick<Opener, "openPayload">;
  readonly from: VaultKeys;
  readonly to: VaultKeys;
  /** The keyring that goes with the new key. */
  readonly next: Keyring;
  readonly kinds: Kinds;
  /** Rows that are held in memory at once. */
  readonly chunk?: number;
}

const usualChunk = 200;
const prefix = "reseal|";

/**
 * Puts every record and earlier version under another key: first copies in `staging`, as many as it takes and for as long as it
 * takes, then all of them and the keyring in one transaction. Until that, the old key opens everything; from then on, only
 * the new one. What was staged before an interruption is not done again. A row that does not open is carried over as it is.
 * Returns the number of writes and rows, for the witness.
 */
export const reseal = async (parts: ResealParts, work: Work = {}): Promise<{ seq: number; count: number }> => {
  for (;;) {
    const seq = await stage(parts, work);
    work.signal?.throwIfAborted();
    const done = await swap(parts, seq);
    // Somebody saved meanwhile: only what they changed is sealed again.
    if (done) return done;
  }
};

export const forgetStaged = (db: VaultDatabase): Promise<unknown> => db.staging.where("id").startsWith(prefix).delete();

const stage = async (
  { connection, opener, from, to, kinds, chunk = usualChunk }: ResealParts,
  { onProgress, signal }: Work,
) => {
  const blind = tagBlinder(to);
  const { seq, of } = await connection.run((db) =>
    db.transaction("r", [db.records, db.versions, db.meta], async () => {
      await requireOurKey(db, from.dekId);
      return { seq: await seqOf(db), of: (await db.records.count()) + (await db.versions.count()) };
    }),
  );
  const wanted = new Set<string>();
  let done = 0;

  const stageRows = async (store: StagedRow["store"], rows: readonly SealedRow[]) => {
    signal?.throwIfAborted();
    const ids = rows.map(({ id, rev }) => `${prefix}${store}|${id}|${rev}`);
    const there = await connection.run((db) => db.staging.bulkGet(ids));
    const fresh = await Promise.all(
      rows.map(async (row, index): Promise<StagedRow | undefined> => {
        const id = ids[index] ?? "";
        wanted.add(id);
        return there[index] ? undefined : { id, store, row: await resealed(row) };
      }),
    );
    await connection.run((db) => db.staging.bulkPut(fresh.filter((row) => row !== undefined)));
    done += rows.length;
    onProgress?.(Math.min(done, of), of);
  };

  const resealed = async (row: SealedRow): Promise<SealedRow> => {
    const payload = await opener.openPayload(row);
    if (!payload) return row;
    const tags = await Promise.all(tagTextsFor(kinds, payload, row.rev).map(blind));
    return seal(to, { id: row.id, rev: row.rev, tags }, payload);
  };

  await eachChunk(
    (after) => connection.run((db) => db.records.where("id").above(after).limit(chunk).toArray()),
    ({ id }) => id,
    (rows) => stageRows("records", rows),
  );
  await eachChunk(
    (after: readonly [string, string]) =>
      connection.run((db) => db.versions.where("[id+rev]").above(after).limit(chunk).toArray()),
    ({ id, rev }): readonly [string, string] => [id, rev],
    (rows) => stageRows("versions", rows),
    ["", ""],
  );
  await connection.run(async (db) => {
    const staged = await db.staging.where("id").startsWith(prefix).primaryKeys();
    await db.staging.bulkDelete(staged.filter((id) => !wanted.has(id)));
  });
  return seq;
};

/** Undefined when something was written since `seq`. */
const swap = ({ connection, from, next, chunk = usualChunk }: ResealParts, seq: number) =>
  connection.run((db) =>
    db.transaction("rw", [db.records, db.versions, db.staging, db.cache, db.meta], async () => {
      const row = await db.meta.get("keyring");
      // A repeat after a lost connection: the first attempt did get through.
      if (row?.id === "keyring" && row.keyring.dekId === next.dekId) {
        return { seq: await seqOf(db), count: await db.records.count() };
      }
      await requireOurKey(db, from.dekId);
      if ((await seqOf(db)) !== seq) return undefined;

      const count = await db.records.count();
      await db.records.clear();
      await db.versions.clear();
      await eachChunk(
        (after) => db.staging.where("id").between(after, `${prefix}\uffff`, false).limit(chunk).toArray(),
        ({ id }) => id,
        async (rows) => {
          await db.records.bulkPut(rows.filter(({ store }) => store === "records").map(({ row }) => row));
          await db.versions.bulkPut(rows.filter(({ store }) => store === "versions").map(({ row }) => row));
        },
        prefix,
      );
      if ((await db.records.count()) !== count) throw new Error("not every row was staged");

      await forgetStaged(db);
      await db.cache.clear();
      await db.meta.delete("next-keyring");
      // For the key that was.
      await db.meta.delete("inbox");
      await db.meta.put({ id: "keyring", keyring: next });
      const counted = await db.meta.get("seq");
      await db.meta.put({ ...(counted?.id === "seq" ? counted : { id: "seq" as const }), seq: seq + 1, count });
      return { seq: seq + 1, count };
    }),
  );

/**
 * Never all of them at once: ten years of rows are more than a phone likes to hold. In a loop, and not each portion from within the
 * one before: after a hundred awaits inside each other Dexie loses the transaction, and what follows is no part of it.
 */
const eachChunk = async <Row, Key>(
  read: (after: Key) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => Key,
  work: (rows: readonly Row[]) => PromiseLike<void>,
  // The default is the start of a store whose keys are texts.
  after: Key = "" as Key,
): Promise<void> => {
  for (let rows = await read(after); rows.length > 0; ) {
    await work(rows);
    const last = rows.at(-1);
    if (!last) return;
    rows = await read(keyOf(last));
  }
};

/** What the row is found by. Throws WrittenByNewer where this version cannot tell. */
const tagTextsFor = (kinds: Kinds, payload: Payload, rev: string): readonly string[] => {
  const read = readPayload(kinds, payload, rev);
  const kind = kinds.get(payload.kind);
  if (!read.ok && read.why === "tombstone") return [tombstoneTag];
  if (payload.deletedAt !== undefined) return [trashTag];
  if (read.ok && kind) return tagTextsOf(kind, read.kept.record);
  if (!read.ok && read.why === "not-as-described") return [payload.kind];
  throw new WrittenByNewer("some entries were written by a newer version");
};
