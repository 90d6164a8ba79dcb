import type { Bundles, Reading } from "./bundles.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey, type VaultDatabase } from "./database.ts";
import { observeLive } from "./live.ts";
import { trashTag, type Kept, type Kind } from "./kind.ts";
import type { Opener } from "./opener.ts";
import type { SealedRow } from "./seal.ts";

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

const buildAfterMs = 1500;

interface ReaderParts {
  readonly connection: Connection;
  readonly dekId: string;
  readonly opener: Opener;
  readonly bundles: Bundles;
}

export const createReader = ({ connection, dekId, opener, bundles }: ReaderParts): Reader => {
  /** Rows under another key would look like damaged ones: with a key that was replaced nothing is read any more. */
  const withOurKey =
    <Raw>(fetch: Reading<Raw>["fetch"]): Reading<Raw>["fetch"] =>
    async (db) => {
      const raw = await fetch(db);
      await requireOurKey(db, dekId);
      return raw;
    };
  const readOnce = async <Raw>({ fetch, open }: Reading<Raw>) => open(await connection.run(withOurKey(fetch)));

  const plain = async (source: Source): Promise<Reading<readonly SealedRow[]>> => {
    const blind = source.by === "tags" ? await opener.blindTags(source.texts) : [];
    return {
      fetch: (db) => readRows(db, source, blind),
      open: async (rows) =>
        (await opener.open(rows, { areHeads: source.by !== "versions" })).flatMap((read) =>
          read.ok ? [read.kept] : [],
        ),
    };
  };

  const observeReading = <Raw>(reading: Reading<Raw>, onFound: (found: readonly Kept[]) => void, onError: OnError) => {
    let latest = 0;
    const end = observeLive(
      connection,
      withOurKey(reading.fetch),
      (raw) => {
        const run = ++latest;
        reading.open(raw).then((found) => {
          // A slower, older answer must not overwrite a newer one.
          if (run === latest) onFound(found);
        }, onError);
      },
      onError,
    );
    return () => {
      latest = Number.NaN;
      end();
    };
  };

  return {
    read: async ({ source, pick }) => {
      const bundled = bundledKind(source, bundles);
      if (bundled !== undefined) return pick(await readOnce(await bundles.reading(bundled)));
      return pick(await readOnce(await plain(source)));
    },

    observe: (source, onFound, onError) => {
      let ended = false;
      let end = () => {};
      const begin = <Raw>(reading: Reading<Raw>) => {
        if (!ended) end = observeReading(reading, onFound, onError);
      };
      const bundled = bundledKind(source, bundles);
      if (bundled === undefined) plain(source).then(begin, onError);
      else bundles.reading(bundled).then(begin, onError);

      // Out of the way of what the person is looking at. Bundles can be done without: a failure is no news.
      const builder =
        bundled !== undefined && setTimeout(() => void bundles.build(bundled).catch(() => undefined), buildAfterMs);
      return () => {
        ended = true;
        if (builder !== false) clearTimeout(builder);
        end();
      };
    },
  };
};

type OnError = (error: unknown) => void;

/** Set when the question is about every record of a bundled kind. */
const bundledKind = (source: Source, { isBundled }: Bundles): string | undefined =>
  source.by === "tags" && source.texts.length === 1 ? source.texts.find(isBundled) : undefined;

const readRows = (db: VaultDatabase, source: Source, blind: readonly string[]): Promise<SealedRow[]> => {
  switch (source.by) {
    case "tags": {
      const [first = "", ...others] = blind;
      const byTag = db.records.where("tags");
      return others.length === 0 ? byTag.equals(first).toArray() : byTag.anyOf(blind).distinct().toArray();
    }
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
