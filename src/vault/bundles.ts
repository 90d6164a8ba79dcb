import { randomId } from "./bytes.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey, seqOf, type CacheRow, type VaultDatabase } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import type { Kept } from "./kind.ts";
import type { Opener } from "./opener.ts";
import type { Kinds } from "./payload.ts";
import { seal, unseal, type SealedRow } from "./seal.ts";

/**
 * [Note: Bundles] Opening ten years of check-ins row by row takes seconds on a phone. So the records of a kind that grows
 * are also kept in 64 sealed bundles, by a hash of their ids. A write deletes the bundle of its record in the same
 * transaction, so a bundle is whole or not there; what is missing is read from the rows. Never the truth, only a copy.
 */
export interface Bundles {
  readonly isBundled: (kindName: string) => boolean;
  /** The bundle a record would be in: the writer deletes it. Undefined for kinds that are not bundled. */
  readonly bundleOf: (kindName: string, recordId: string) => Promise<string | undefined>;
  /** How to read every living record of a kind. */
  readonly reading: (kindName: string) => Promise<Reading<BundledRows>>;
  /** Makes the bundles that are missing. Gives up quietly when something is written meanwhile. */
  readonly build: (kindName: string) => Promise<void>;
}

/** [Note: Reads first, opening after] in two steps. */
export interface Reading<Raw> {
  /** Awaits nothing but Dexie. */
  readonly fetch: (db: VaultDatabase) => Promise<Raw>;
  readonly open: (raw: Raw) => Promise<readonly Kept[]>;
}

interface BundledRows {
  readonly held: readonly CacheRow[];
  /** Rows whose bundle is missing. */
  readonly rows: readonly SealedRow[];
  /** Rows of the kind altogether. */
  readonly total: number;
}

interface BundleContents {
  readonly version: number;
  /** Rows it was made from, those that did not open too. */
  readonly rows: number;
  readonly kept: readonly Kept[];
}

const bundleCount = 64;
/** Below this, opening the rows is as fast. */
const worthwhileRows = 1000;

interface BundlesParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly opener: Opener;
  readonly kinds: Kinds;
}

export const createBundles = ({ connection, keys, opener, kinds }: BundlesParts): Bundles => {
  /** Kinds with a bundle that had to be passed over: they are all made anew. */
  const spoilt = new Set<string>();
  const idsByKind = new Map<string, Promise<readonly string[]>>();
  const idsOf = (kindName: string) => {
    const ids =
      idsByKind.get(kindName) ??
      Promise.all(places.map(async (place) => (await opener.blindTags([`bundle/${kindName}/${place}`]))[0] ?? ""));
    idsByKind.set(kindName, ids);
    return ids;
  };
  const isBundled = (kindName: string) => kinds.get(kindName)?.isBundled ?? false;
  const rowsOf = (db: VaultDatabase, tag: string) => db.records.where("tags").equals(tag);

  const openRows = async (rows: readonly SealedRow[]) =>
    (await opener.open(rows)).flatMap((read) => (read.ok ? [read.kept] : []));

  // By revision: a bundle never changes under the same one.
  const openedByRev = new Map<string, BundleContents>();

  /** Undefined when it does not open or was made by other rules. */
  const openBundle = async (kindName: string, { id, rev, iv, ct }: CacheRow): Promise<BundleContents | undefined> => {
    if (rev === undefined || iv === undefined) return undefined;
    const opened = openedByRev.get(`${id}|${rev}`);
    if (opened) return opened;
    try {
      // Sealed by this very code from records that had been parsed: parsing ten years again would cost what it saves.
      const contents = (await unseal(keys, { id, rev, iv, ct, dekId: keys.dekId, tags: [] })) as BundleContents;
      if (contents.version !== kinds.get(kindName)?.version) return undefined;
      openedByRev.set(`${id}|${rev}`, contents);
      return contents;
    } catch {
      return undefined;
    }
  };

  const reading = async (kindName: string): Promise<Reading<BundledRows>> => {
    const [ids, [tag = ""]] = await Promise.all([idsOf(kindName), opener.blindTags([kindName])]);
    return {
      // In one transaction: a write between two of these reads would leave the answer half old and half new.
      fetch: (db) =>
        db.transaction("r", [db.records, db.cache], async () => {
          const held = (await db.cache.bulkGet([...ids])).filter((row) => row !== undefined);
          if (held.length === bundleCount) return { held, rows: [], total: await rowsOf(db, tag).count() };
          const heldIds = new Set(held.map(({ id }) => id));
          // Without bundles, reading straight through is faster than by key.
          if (held.length === 0) {
            const rows = await rowsOf(db, tag).toArray();
            return { held, rows, total: rows.length };
          }
          const all = await rowsOf(db, tag).primaryKeys();
          const missing = all.filter((id) => !heldIds.has(ids[placeOf(id)] ?? ""));
          const rows = (await db.records.bulkGet(missing)).filter((row) => row !== undefined);
          return { held, rows, total: all.length };
        }),
      open: async ({ held, rows, total }) => {
        const bundles = await Promise.all(held.map((row) => openBundle(kindName, row)));
        const counted = bundles.reduce((sum, bundle) => sum + (bundle?.rows ?? 0), rows.length);
        if (counted !== total || bundles.includes(undefined)) {
          spoilt.add(kindName);
          return openRows(await connection.run((db) => rowsOf(db, tag).toArray()));
        }
        return [...bundles.flatMap((bundle) => bundle?.kept ?? []), ...(await openRows(rows))];
      },
    };
  };

  const build = async (kindName: string): Promise<void> => {
    const version = kinds.get(kindName)?.version;
    const [ids, [tag = ""]] = await Promise.all([idsOf(kindName), opener.blindTags([kindName])]);
    const { rows, missing, seq } = await connection.run((db) =>
      db.transaction("r", [db.records, db.cache, db.meta], async () => {
        const made = spoilt.has(kindName) ? [] : await db.cache.where("id").anyOf(ids).primaryKeys();
        const held = new Set(made);
        const missing = places.filter((place) => !held.has(ids[place] ?? ""));
        const all = missing.length === 0 ? [] : await rowsOf(db, tag).primaryKeys();
        const wanted = all.length < worthwhileRows ? [] : all.filter((id) => missing.includes(placeOf(id)));
        const rows = (await db.records.bulkGet(wanted)).filter((row) => row !== undefined);
        return { rows, missing: all.length < worthwhileRows ? [] : missing, seq: await seqOf(db) };
      }),
    );
    if (missing.length === 0 || version === undefined) return;

    const bundles = await Promise.all(
      missing.map(async (place) => {
        const mine = rows.filter(({ id }) => placeOf(id) === place);
        const contents: BundleContents = { version, rows: mine.length, kept: await openRows(mine) };
        return seal(keys, { id: ids[place] ?? "", rev: randomId(), tags: [] }, contents);
      }),
    );
    await connection.run((db) =>
      db.transaction("rw", [db.cache, db.meta], async () => {
        await requireOurKey(db, keys.dekId);
        // Something was written meanwhile: a bundle made from older rows must not appear.
        if ((await seqOf(db)) !== seq) return;
        await db.cache.bulkPut(bundles.map(({ id, rev, iv, ct }) => ({ id, rev, iv, ct })));
        spoilt.delete(kindName);
      }),
    );
  };

  const bundleOf = async (kindName: string, recordId: string) =>
    isBundled(kindName) ? (await idsOf(kindName))[placeOf(recordId)] : undefined;

  return { isBundled, bundleOf, reading, build };
};

const places = Array.from({ length: bundleCount }, (_, place) => place);

/** FNV-1a. Spreads ids over the bundles; hides nothing and need not. */
const placeOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % bundleCount;
};
