import type { Connection } from "./connection.ts";
import { requireOurKey, type MetaRow, type VaultDatabase } from "./database.ts";
import { trashTag } from "./kind.ts";
import { observeLive } from "./live.ts";
import type { Opener } from "./opener.ts";
import { withReserve } from "./reserve.ts";

/**
 * [Note: Not in the backup] Every write leaves a mark for what it changed, in its own transaction: the id and the number of the
 * write. A backup that was kept takes away the marks up to the write it was read at, so what was changed while it was
 * being made stays marked. Drafts leave none.
 */
export interface Marks {
  /** Ids of entries and attachments that the last backup will not hold. */
  readonly changed?: readonly string[];
  /** Ids of what there is nothing left of to lose. */
  readonly gone?: readonly string[];
}

/** For the inside of a write's transaction. */
export const mark = async ({ meta }: VaultDatabase, seq: number, { changed = [], gone = [] }: Marks): Promise<void> => {
  if (changed.length > 0) await meta.bulkPut(changed.map((id): MetaRow => ({ id: markId(id), seq })));
  if (gone.length > 0) await meta.bulkDelete(gone.map(markId));
};

/** By id; undefined where there is no mark. For the inside of a transaction. */
export const marksOf = async ({ meta }: VaultDatabase, ids: readonly string[]): Promise<(number | undefined)[]> =>
  (await meta.bulkGet(ids.map(markId))).map((row) => (row && isMark(row) ? row.seq : undefined));

export interface BackupFacts {
  /** When the last backup was kept, in milliseconds since 1970. Absent: none ever was. */
  readonly lastAt?: number;
  /** Entries and attachments that would be lost without it. All of them when there is none. */
  readonly notInIt: number;
}

export interface BackupBook {
  /** After it was handed over. `seq` is of the snapshot it was made from. */
  readonly backupWasKept: (snapshot: { readonly seq: number }, at: number) => Promise<void>;
  /** Live, as `observe` is. */
  readonly observeBackupFacts: (onFound: (facts: BackupFacts) => void, onError: (error: unknown) => void) => () => void;
}

interface BookParts {
  readonly connection: Connection;
  readonly dekId: string;
  readonly opener: Opener;
}

export const createBackupBook = ({ connection, dekId, opener }: BookParts): BackupBook => ({
  backupWasKept: ({ seq }, at) =>
    connection.run((db) =>
      withReserve(db, () =>
        db.transaction("rw", [db.meta], async () => {
          await requireOurKey(db, dekId);
          const last = await db.meta.get("backup");
          const before = last?.id === "backup" ? last : { at, seq };
          // Two tabs may make one each, and the older may be kept last.
          await db.meta.put({ id: "backup", at: Math.max(at, before.at), seq: Math.max(seq, before.seq) });
          const marks = await db.meta.where("id").startsWith(prefix).toArray();
          await db.meta.bulkDelete(marks.filter((row) => isMark(row) && row.seq <= seq).map(({ id }) => id));
        }),
      ),
    ),

  observeBackupFacts: (onFound, onError) => {
    let ended = false;
    let end = () => {};
    opener.blindTags(["all", trashTag]).then((tags) => {
      if (!ended) end = observeLive(connection, (db) => factsOf(db, tags), onFound, onError);
    }, onError);
    return () => {
      ended = true;
      end();
    };
  },
});

/** @param tags what living and deleted entries are found by */
const factsOf = (db: VaultDatabase, tags: readonly string[]): Promise<BackupFacts> =>
  db.transaction("r", [db.meta, db.records, db.attachments], async () => {
    const last = await db.meta.get("backup");
    if (last?.id === "backup") {
      return { lastAt: last.at, notInIt: await db.meta.where("id").startsWith(prefix).count() };
    }
    const entries = await db.records.where("tags").anyOf(tags).count();
    const chunks = await db.attachments.toCollection().primaryKeys();
    return { notInIt: entries + new Set(chunks.map(([id]) => id)).size };
  });

const prefix = "changed|";
const markId = (id: string) => `${prefix}${id}` as const;
const isMark = (row: MetaRow): row is Extract<MetaRow, { id: ReturnType<typeof markId> }> => row.id.startsWith(prefix);
