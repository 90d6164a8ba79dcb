import { mark } from "./changed.ts";
import { countWrite } from "./count-write.ts";
import type { VaultDatabase } from "./database.ts";
import { chunksOf } from "./portions.ts";
import { reserveId } from "./reserve.ts";
import { isUndoable, type LoggedChange, type RestoreLog } from "./restore-log.ts";
import type { RestoreParts } from "./restore.ts";
import { seal, type SealedRow } from "./seal.ts";
import { tagTextsFor } from "./staging.ts";
import { twinNameOf, twinRowOf } from "./twin.ts";

/** How many entries there were of which something showed. */
export interface Undone {
  readonly putBack: number;
  /** Changed since the restore, and left as they are. */
  readonly leftAlone: number;
}

/** Puts back what the last restore changed; what was edited since stays. Nothing when there is none to undo. Throws StorageError. */
export const undoRestore = async (parts: Omit<RestoreParts, "attachments">): Promise<Undone> => {
  const { connection, keys, now, onWritten } = parts;
  const nothing = { putBack: 0, leftAlone: 0 };
  const log = await connection.run(({ meta }) => meta.get("restore"));
  if (log?.id !== "restore" || !isUndoable(log, now())) return nothing;
  const remade = await twinsRemade(parts, log);

  let done: (Undone & { seq: number; count: number }) | undefined;
  await connection.run((db) =>
    db.transaction("rw", [db.records, db.versions, db.cache, db.meta], async () => {
      const current = await db.meta.get("restore");
      // Undone meanwhile, or a repeat after a lost connection: then what is done stands.
      if (current?.id !== "restore" || current.token !== log.token) return;
      const undone: LoggedChange[] = [];
      for (const part of chunksOf(log.entries)) undone.push(...(await putBack(db, part, remade)));

      const counted = await countWrite(
        db,
        keys.dekId,
        undone.reduce((sum, change) => sum + growthOf(change), 0),
      );
      await putMarksBack(db, log, counted.seq, undone);
      await db.cache.where("id").notEqual(reserveId).delete();
      await db.meta.delete("restore");
      const count = (changes: readonly LoggedChange[]) => changes.filter(({ isQuiet }) => !isQuiet).length;
      done = { ...counted, putBack: count(undone), leftAlone: count(log.entries) - count(undone) };
    }),
  );
  if (!done) return nothing;
  onWritten(done.seq, done.count);
  return { putBack: done.putBack, leftAlone: done.leftAlone };
};

/** Returns those that nobody has changed since; they are as they were. */
const putBack = async (
  { records, versions }: VaultDatabase,
  changes: readonly LoggedChange[],
  remade: ReadonlyMap<string, SealedRow>,
): Promise<readonly LoggedChange[]> => {
  const heads = await records.bulkGet(changes.map(({ id }) => id));
  const headsById = new Map(heads.flatMap((head) => (head ? [[head.id, head] as const] : [])));
  const earlier = await versions.bulkGet(changes.flatMap(keyOfBefore));
  const earlierById = new Map(earlier.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const undone = changes.filter((change) => {
    if (headsById.get(change.id)?.rev !== change.after) return false;
    return change.copyOf ? remade.has(change.id) : keyOfBefore(change).length === 0 || earlierById.has(change.id);
  });

  await records.bulkDelete(undone.filter(({ before }) => before === undefined).map(({ id }) => id));
  await versions.bulkDelete(undone.flatMap(({ id, added }) => added.map((rev): [string, string] => [id, rev])));
  await versions.bulkDelete(undone.flatMap(keyOfBefore));
  const fallen = undone.filter(({ before, after, added }) => before !== after && !added.includes(after ?? ""));
  await versions.bulkPut(fallen.flatMap(({ id }) => headsById.get(id) ?? []));
  await records.bulkPut(undone.flatMap(({ id, copyOf }) => (copyOf ? remade.get(id) : earlierById.get(id)) ?? []));
  return undone;
};

/** Where the head that was replaced lies now. */
const keyOfBefore = ({ id, before, after }: LoggedChange): [string, string][] =>
  before === undefined || after === undefined || before === after ? [] : [[id, before]];

const growthOf = ({ before, after }: LoggedChange): number =>
  Number(before !== undefined) - Number(after !== undefined);

/** A backup kept since then holds what the restore brought. Without one, it is as before: what was marked is, and nothing else. */
const putMarksBack = async (db: VaultDatabase, log: RestoreLog, seq: number, undone: readonly LoggedChange[]) => {
  const backup = await db.meta.get("backup");
  const isBackedUpSince = backup?.id === "backup" && backup.seq >= log.seq;
  for (const { id, before, after, mark: earlier, isQuiet } of undone) {
    if (before === after) continue;
    const isMarked = isBackedUpSince ? before !== undefined && !isQuiet : earlier !== undefined;
    await mark(db, isBackedUpSince ? seq : (earlier ?? seq), isMarked ? { changed: [id] } : { gone: [id] });
  }
  await mark(db, seq, { gone: log.attachments });
};

/** The twins that were taken away, made again from what they were copies of. */
const twinsRemade = async (
  { connection, keys, opener, kinds }: Omit<RestoreParts, "attachments">,
  { entries }: RestoreLog,
): Promise<ReadonlyMap<string, SealedRow>> => {
  const remade = new Map<string, SealedRow>();
  for (const { id, copyOf } of entries) {
    if (!copyOf) continue;
    const original = await connection.run(async ({ records, versions }) => {
      const head = await records.get(copyOf.id);
      return head?.rev === copyOf.rev ? head : versions.get([copyOf.id, copyOf.rev]);
    });
    const payload = original && (await opener.openPayload(original));
    if (!payload) continue;
    const row = twinRowOf(copyOf.id, copyOf.rev, payload, await twinNameOf(copyOf.id, copyOf.rev));
    const tags = await opener.blindTags(tagTextsFor(kinds, row.payload));
    remade.set(id, await seal(keys, { id, rev: row.rev, tags }, row.payload));
  }
  return remade;
};
