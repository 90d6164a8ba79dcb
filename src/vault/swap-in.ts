import { mark, marksOf } from "./changed.ts";
import { countWrite } from "./count-write.ts";
import type { VaultDatabase } from "./database.ts";
import type { Change } from "./merge.ts";
import { chunksOf } from "./portions.ts";
import { reserveId } from "./reserve.ts";
import type { LoggedChange } from "./restore-log.ts";
import type { RestoreParts } from "./restore.ts";
import type { SealedRow } from "./seal.ts";
import { forgetStagedRestore, stagedId } from "./staging.ts";

interface Staged {
  readonly changes: readonly Change[];
  /** Ids of attachments that were not here. */
  readonly brought: readonly string[];
  /** Names this restore. */
  readonly token: string;
  readonly isUndoable: boolean;
}

interface SwappedIn {
  readonly seq: number;
  readonly count: number;
  readonly hasMended: boolean;
}

/**
 * Makes what was staged part of the journal, in one transaction. Undefined, and nothing done, when a record it touches was
 * saved since it was read.
 */
export const swapIn = (
  { connection, keys, now }: Pick<RestoreParts, "connection" | "keys" | "now">,
  { changes, brought, token, isUndoable }: Staged,
): Promise<SwappedIn | undefined> => {
  const hasMended = changes.some(({ mended }) => mended.length > 0);
  let done: SwappedIn | undefined;
  return connection.run((db) =>
    db.transaction("rw", [db.records, db.versions, db.staging, db.cache, db.meta], async () => {
      // A repeat after a lost connection: the first attempt did get through.
      const log = await db.meta.get("restore");
      if (done && log?.id === "restore" && log.token === token) return done;
      for (const part of chunksOf(changes)) if (!(await isAsRead(db, part))) return undefined;

      let added = 0;
      for (const part of chunksOf(changes)) added += await putIn(db, part);
      const marks = await marksOf(
        db,
        changes.map(({ id }) => id),
      );
      const { seq, count } = await countWrite(db, keys.dekId, added);
      await mark(db, seq, marksAfter(changes, brought));
      await forgetStagedRestore(db);
      // See [Note: Bundles].
      await db.cache.where("id").notEqual(reserveId).delete();
      const entries = changes.flatMap((change, place) => logged(change, marks[place]));
      if (isUndoable) await db.meta.put({ id: "restore", token, at: now(), seq, entries, attachments: brought });
      else await db.meta.delete("restore");
      done = { seq, count, hasMended };
      return done;
    }),
  );
};

/** Whether the heads are those that were read, and all is there that is to be put in. */
const isAsRead = async (db: VaultDatabase, changes: readonly Change[]): Promise<boolean> => {
  const heads = await db.records.bulkGet(changes.map(({ id }) => id));
  if (heads.some((head, place) => head?.rev !== changes[place]?.before)) return false;
  const wanted = changes.flatMap(({ added, mended }) => [...added, ...mended].map(stagedId));
  if ((await db.staging.where("id").anyOf(wanted).count()) !== wanted.length) return false;
  const risen = changes.flatMap(keyOfRisen);
  return (await db.versions.bulkGet(risen)).every((row) => row !== undefined);
};

/** Returns by how many the rows of `records` have grown. */
const putIn = async (db: VaultDatabase, changes: readonly Change[]): Promise<number> => {
  const changed = changes.filter(({ before, after }) => before !== after);
  const heads = await db.records.bulkGet(changed.map(({ id }) => id));
  const gone = changed.filter(({ after }) => after === undefined).map(({ id }) => id);
  const isGone = new Set(gone);
  await db.versions.bulkPut(heads.filter((head): head is SealedRow => head !== undefined && !isGone.has(head.id)));
  await db.records.bulkDelete(gone);

  const risen = changes.flatMap(keyOfRisen);
  await db.records.bulkPut((await db.versions.bulkGet(risen)).filter((row) => row !== undefined));
  await db.versions.bulkDelete(risen);

  const staged = await db.staging.bulkGet(changes.flatMap(({ added, mended }) => [...added, ...mended].map(stagedId)));
  const of = (store: "records" | "versions") => staged.flatMap((row) => (row?.store === store ? [row.row] : []));
  await db.records.bulkPut(of("records"));
  await db.versions.bulkPut(of("versions"));
  await db.versions.bulkDelete(changes.flatMap(keyOfMendedHead));
  return changed.filter(({ before }) => before === undefined).length - gone.length;
};

/** An earlier version that becomes the head. */
const keyOfRisen = ({ id, before, after, added, mended }: Change): [string, string][] =>
  after === undefined || before === after || [...added, ...mended].some(({ rev }) => rev === after)
    ? []
    : [[id, after]];

/** A version that did not open and that is, mended, the head. */
const keyOfMendedHead = ({ id, mended }: Change): [string, string][] =>
  mended.filter(({ isHead }) => isHead).map(({ rev }) => [id, rev]);

const marksAfter = (changes: readonly Change[], brought: readonly string[]) => {
  const moved = changes.filter(({ before, after }) => before !== after);
  return {
    changed: [...moved.filter(({ isEntry }) => isEntry).map(({ id }) => id), ...brought],
    gone: moved.filter(({ isEntry }) => !isEntry).map(({ id }) => id),
  };
};

/** Nothing to undo about what was only mended. */
const logged = ({ id, before, after, added, copyOf, isQuiet }: Change, mark: number | undefined): LoggedChange[] =>
  before === after && added.length === 0
    ? []
    : [
        {
          id,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
          added: added.map(({ rev }) => rev),
          ...(copyOf && { copyOf }),
          ...(mark !== undefined && { mark }),
          ...(isQuiet && { isQuiet }),
        },
      ];
