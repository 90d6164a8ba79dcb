import * as v from "valibot";
import { randomId } from "./bytes.ts";
import type { Bundles } from "./bundles.ts";
import type { Connection } from "./connection.ts";
import { mark, type Marks } from "./changed.ts";
import { countWrite } from "./count-write.ts";
import type { VaultDatabase } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import { tagTextsOf, tombstoneTag, trashTag, type Kept, type Kind } from "./kind.ts";
import type { Opener } from "./opener.ts";
import type { Payload } from "./payload.ts";
import { withReserve } from "./reserve.ts";
import { seal, type SealedRow } from "./seal.ts";
import { keptOf, newAttachments, saysTheSame, twinOf } from "./written.ts";

export interface PutOptions {
  /** The revision that was read before it was changed. Leave out for a new record. */
  readonly base?: string;
  /** Drafts that go with this very write: a kill in between must not bring back what is already saved. */
  readonly forgetting?: readonly Forgettable[];
}

/** With `rev`, it goes only while that is its revision: another tab may have typed more into it since it was read. */
export interface Forgettable {
  readonly id: string;
  readonly rev?: string;
}

export interface Writer {
  /** Resolves when it is on disk. Throws StorageError, or a ValiError for a record that breaks its schema. */
  readonly put: <R extends { readonly id: string }>(kind: Kind<R>, record: R, options?: PutOptions) => Promise<Kept<R>>;
  /** Moves to the trash, words and all. */
  readonly remove: <R extends { readonly id: string }>(kind: Kind<R>, kept: Kept<R>) => Promise<Kept<R>>;
  readonly putBack: <R extends { readonly id: string }>(kind: Kind<R>, kept: Kept<R>) => Promise<Kept<R>>;
  /** A twin that is to stay: from here on it is a record like any other. */
  readonly keepApart: <R extends { readonly id: string }>(kind: Kind<R>, twin: Kept<R>) => Promise<Kept<R>>;
  /** Gone at once, without a trace. Only for what keeps nothing, such as drafts. */
  readonly forget: (drafts: readonly Forgettable[]) => Promise<void>;
  /** Takes the words from one deleted record and leaves a tombstone, so that a restore does not bring it back. */
  readonly bury: (kept: Kept<{ readonly id: string }>) => Promise<void>;
}

interface WriterParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly opener: Opener;
  readonly bundles: Bundles;
  readonly device: string;
  readonly now: () => number;
  /** Called after every commit. */
  readonly onWritten: (seq: number, count: number) => void;
}

const keptVersions = 20;
const keptVersionMs = 30 * 86_400_000;

export const createWriter = ({ connection, keys, opener, bundles, device, now, onWritten }: WriterParts): Writer => {
  const commit = async (row: SealedRow, { replaces, earlier, forgetting, bundle, marks }: CommitOptions) => {
    const done = await connection.run((db) =>
      withReserve(db, () =>
        db.transaction("rw", [db.records, db.versions, db.meta, db.cache], async () => {
          const head = await db.records.get(row.id);
          let added = 0;
          // A repeat after a lost connection: the first attempt did get through.
          if (head?.rev !== row.rev) {
            if (head?.rev !== replaces) return undefined;
            if (head && earlier === "keep") await db.versions.put(head);
            if (earlier === "drop") await db.versions.where("id").equals(row.id).delete();
            await db.records.put(row);
            added = (head ? 0 : 1) - (await forgetIn(db, forgetting));
            // See [Note: Bundles].
            if (bundle !== undefined) await db.cache.delete(bundle);
          }
          const counted = await countWrite(db, keys.dekId, added);
          await mark(db, counted.seq, marks);
          return counted;
        }),
      ),
    );
    if (done) onWritten(done.seq, done.count);
    return done !== undefined;
  };

  const headOf = async (id: string): Promise<Head | undefined> => {
    const row = await connection.run((db) => db.records.get(id));
    const payload = row && (await opener.openPayload(row));
    return row && { rev: row.rev, payload };
  };

  const write = async <R extends { readonly id: string }>(
    kind: Kind<R>,
    record: R,
    change: Changing,
  ): Promise<Kept<R>> => {
    const parsed = v.parse(kind.schema, record);
    const head = await headOf(parsed.id);
    const overwrites = kind.keeps === "nothing";
    // [Note: Both are kept] Somebody else saved since this was read: neither may be lost, so this one becomes a record
    // of its own beside the other.
    const isTwin = head !== undefined && !overwrites && head.rev !== change.base;
    if (isTwin && head.payload && saysTheSame(head.payload, kind, parsed, change.deletedAt)) {
      if (change.forgetting?.length) await forget(change.forgetting);
      return keptOf(kind, parsed, head.rev, head.payload);
    }
    const mine = isTwin ? { ...parsed, id: crypto.randomUUID() } : parsed;
    const before = isTwin ? undefined : head;

    const payload: Payload = {
      kind: kind.name,
      version: kind.version,
      writtenAt: change.writtenAt ?? now(),
      device,
      n: (before?.payload?.n ?? 0) + 1,
      ancestors: before && !overwrites ? [before.rev, ...(before.payload?.ancestors ?? [])].slice(0, 64) : [],
      ...(change.deletedAt !== undefined && { deletedAt: change.deletedAt }),
      ...twinOf(isTwin ? parsed.id : change.isApart ? undefined : before?.payload?.twinOf),
      record: mine,
    };
    const texts = payload.deletedAt === undefined ? tagTextsOf(kind, mine) : [trashTag];
    const row = await seal(keys, { id: mine.id, rev: randomId(), tags: await opener.blindTags(texts) }, payload);
    const options = {
      replaces: before?.rev,
      earlier: overwrites ? ("leave" as const) : ("keep" as const),
      forgetting: change.forgetting ?? [],
      bundle: await bundles.bundleOf(kind.name, mine.id),
      marks: overwrites ? {} : { changed: [mine.id, ...newAttachments(kind, mine, before?.payload)] },
    };
    // Not committed: another tab was faster by a moment. Look again, and keep both.
    if (!(await commit(row, options))) return write(kind, record, change);

    // It is saved, whatever becomes of the old ones: they go after a later save then.
    if (before && !overwrites) await prune(mine.id).catch(() => undefined);
    return keptOf(kind, mine, row.rev, payload);
  };

  /** Earlier versions beyond the last twenty go once they are older than thirty days. */
  const prune = async (id: string) => {
    const rows = await connection.run((db) => db.versions.where("id").equals(id).toArray());
    if (rows.length <= keptVersions) return;
    const versions = await Promise.all(rows.map(async (row) => ({ row, payload: await opener.openPayload(row) })));
    const stale = versions
      .toSorted((a, b) => (b.payload?.n ?? 0) - (a.payload?.n ?? 0))
      .slice(keptVersions)
      // One that does not open is kept: what cannot be read is never deleted by code.
      .filter(({ payload }) => payload && payload.writtenAt < now() - keptVersionMs)
      .map(({ row }): [string, string] => [row.id, row.rev]);
    await connection.run((db) => db.versions.bulkDelete(stale));
  };

  const forget = async (drafts: readonly Forgettable[]) => {
    const done = await connection.run((db) =>
      withReserve(db, () =>
        db.transaction("rw", [db.records, db.meta], async () => {
          const forgotten = await forgetIn(db, drafts);
          return countWrite(db, keys.dekId, -forgotten);
        }),
      ),
    );
    onWritten(done.seq, done.count);
  };

  return {
    put: (kind, record, { base, forgetting = [] } = {}) => write(kind, record, { base, forgetting }),
    // Nothing is typed in either: what was written then is not "entered late" for having been in the trash.
    remove: (kind, { record, rev, writtenAt }) => write(kind, record, { base: rev, writtenAt, deletedAt: now() }),
    putBack: (kind, { record, rev, writtenAt }) => write(kind, record, { base: rev, writtenAt }),
    keepApart: (kind, { record, rev, writtenAt }) => write(kind, record, { base: rev, writtenAt, isApart: true }),

    forget,

    bury: async ({ record: { id }, rev }) => {
      const head = await headOf(id);
      if (!head?.payload || head.rev !== rev) return;
      const payload: Payload = {
        ...head.payload,
        n: head.payload.n + 1,
        ancestors: [head.rev, ...head.payload.ancestors].slice(0, 64),
        record: null,
      };
      const tags = await opener.blindTags([tombstoneTag]);
      const row = await seal(keys, { id, rev: randomId(), tags }, payload);
      // Not committed when somebody has just put it back: then nothing of it goes.
      await commit(row, {
        replaces: head.rev,
        earlier: "drop",
        forgetting: [],
        bundle: undefined,
        marks: { gone: [id] },
      });
    },
  };
};

interface Changing {
  readonly base?: string | undefined;
  readonly forgetting?: readonly Forgettable[];
  readonly deletedAt?: number;
  readonly writtenAt?: number;
  /** No twin of another any more. */
  readonly isApart?: boolean;
}

interface Head {
  readonly rev: string;
  /** Undefined when the stored row does not open. It is still kept, as an earlier version. */
  readonly payload: Payload | undefined;
}

interface CommitOptions {
  /** The revision that must be there for this write to happen. */
  readonly replaces: string | undefined;
  /** What becomes of the row it replaces and of those before it. */
  readonly earlier: "keep" | "leave" | "drop";
  readonly forgetting: readonly Forgettable[];
  /** The copy that this write makes stale. */
  readonly bundle: string | undefined;
  readonly marks: Marks;
}

/** Returns how many there were to forget. */
const forgetIn = async (db: VaultDatabase, drafts: readonly Forgettable[]): Promise<number> => {
  let forgotten = 0;
  for (const { id, rev } of drafts) {
    const row = await db.records.get(id);
    if (!row || (rev !== undefined && row.rev !== rev)) continue;
    await db.records.delete(id);
    forgotten += 1;
  }
  return forgotten;
};
