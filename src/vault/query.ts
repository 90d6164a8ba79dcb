import { liveQuery } from "dexie";
import type { Connection } from "./connection.ts";
import type { VaultDatabase } from "./database.ts";
import { trashTag, type Kept, type Kind } from "./kind.ts";
import type { Opener } from "./opener.ts";
import type { SealedRow } from "./seal.ts";
import { storageErrorOf } from "./storage-error.ts";

/** Where rows come from. Tag texts are asked as "any of these". */
export type Source =
  | { readonly by: "tags"; readonly texts: readonly string[] }
  | { readonly by: "id"; readonly id: string }
  | { readonly by: "versions"; readonly id: string };

/** A question that can be asked once or kept open. Two with the same key give the same answer. */
export interface Query<T> {
  readonly key: string;
  readonly source: Source;
  readonly pick: (found: readonly Kept[]) => T;
}

interface QueryParts<R, T> {
  /** Without the kind's name in front. Leave out to ask for all of the kind. */
  readonly tags?: readonly string[];
  /** Names what `pick` depends on beside the tags, such as a range of days. */
  readonly key?: string;
  readonly pick: (found: readonly Kept<R>[]) => T;
}

/** A question about the living records of one kind. */
export const query = <R extends { readonly id: string }, T>(
  kind: Kind<R>,
  { tags, key = "", pick }: QueryParts<R, T>,
): Query<T> => {
  const texts = tags ? tags.map((tag) => `${kind.name}/${tag}`) : [kind.name];
  return queryOf({ by: "tags", texts }, key, (found) => {
    // The vault parsed each with the schema that its own kind names, and here the kinds are the same.
    const ours = found.filter((kept) => kept.kind === kind.name) as readonly Kept<R>[];
    return pick(ours);
  });
};

/** A question about records of every kind but those that keep nothing. */
export const queryAll = <T>({ tags, key = "", pick }: QueryParts<unknown, T>): Query<T> =>
  queryOf({ by: "tags", texts: tags ? tags.map((tag) => `all/${tag}`) : ["all"] }, key, pick);

export const queryTrash = <T>(pick: (found: readonly Kept[]) => T): Query<T> =>
  queryOf({ by: "tags", texts: [trashTag] }, "", pick);

/** One record, living or in the trash. */
export const queryOne = (id: string): Query<Kept | undefined> => queryOf({ by: "id", id }, "", (found) => found[0]);

/** Earlier versions of one record, newest first. */
export const queryVersions = (id: string): Query<readonly Kept[]> =>
  queryOf({ by: "versions", id }, "", (found) => found.toSorted((a, b) => b.n - a.n));

export interface Reader {
  readonly read: <T>(query: Query<T>) => Promise<T>;
  /** Calls back after the first read and after every write, in any tab, that could change the answer. Returns the end. */
  readonly observe: (
    source: Source,
    onFound: (found: readonly Kept[]) => void,
    onError: (error: unknown) => void,
  ) => () => void;
}

export const createReader = (connection: Connection, opener: Opener): Reader => {
  const rowsOf = (source: Source, blind: readonly string[]) => connection.run((db) => readRows(db, source, blind));

  const living = async (rows: readonly SealedRow[]): Promise<readonly Kept[]> =>
    (await opener.open(rows)).flatMap((read) => (read.ok ? [read.kept] : []));

  return {
    read: async ({ source, pick }) => {
      const blind = source.by === "tags" ? await opener.blindTags(source.texts) : [];
      return pick(await living(await rowsOf(source, blind)));
    },

    observe: (source, onFound, onError) => {
      let ended = false;
      let latest = 0;
      let unsubscribe = () => {};
      const blinded = source.by === "tags" ? opener.blindTags(source.texts) : Promise.resolve([]);
      const begin = (blind: readonly string[]) => {
        if (ended) return;
        // [Note: Reads first, opening after] Inside the querier nothing but Dexie is awaited: after a really
        // asynchronous WebCrypto call later reads would not be observed. Chromium hides this; other engines do not.
        const subscription = liveQuery(() => rowsOf(source, blind)).subscribe({
          next: (rows) => {
            const run = ++latest;
            living(rows).then((found) => {
              // A slower, older answer must not overwrite a newer one.
              if (!ended && run === latest) onFound(found);
            }, onError);
          },
          error: (error) => onError(storageErrorOf(error)),
        });
        unsubscribe = () => subscription.unsubscribe();
      };
      blinded.then(begin, onError);
      return () => {
        ended = true;
        unsubscribe();
      };
    },
  };
};

const readRows = (db: VaultDatabase, source: Source, blind: readonly string[]): Promise<SealedRow[]> => {
  switch (source.by) {
    case "tags":
      return blind.length === 1
        ? db.records
            .where("tags")
            .equals(blind[0] ?? "")
            .toArray()
        : db.records.where("tags").anyOf(blind).distinct().toArray();
    case "id":
      return db.records.where("id").equals(source.id).toArray();
    case "versions":
      return db.versions.where("id").equals(source.id).toArray();
  }
};

const queryOf = <T>(source: Source, key: string, pick: (found: readonly Kept[]) => T): Query<T> => ({
  key: JSON.stringify([source, key]),
  source,
  pick,
});
