import { allEntries, deleteEntry, kindOf, type Entry } from "./entries.ts";
import { vault } from "./journal.ts";
import type { Query } from "#src/vault/query.ts";

/** An entry that was changed in two places at once, and what the other place made of it. */
export interface BothChanged {
  readonly entry: Entry;
  readonly twin: Entry;
}

/** As long as both are living and nobody has decided. Newest first. */
export const bothChanged = (): Query<BothChanged[]> => {
  const all = allEntries();
  return {
    ...all,
    key: `${all.key}/both-changed`,
    pick: (found) => {
      const entries = all.pick(found);
      const byId = new Map(entries.map((entry) => [String(entry.record.id), entry]));
      return entries.flatMap((twin) => {
        const entry = twin.twinOf === undefined ? undefined : byId.get(twin.twinOf);
        return entry && entry.kind === twin.kind ? [{ entry, twin }] : [];
      });
    },
  };
};

/**
 * What is not chosen goes to the trash; where that is the entry itself, its words stay among its earlier versions, and
 * whatever speaks of it still finds it. Throws StorageError.
 */
export const keepOne = async ({ entry, twin }: BothChanged, chosen: "entry" | "twin"): Promise<void> => {
  if (chosen === "twin") {
    const record = { ...twin.record, id: entry.record.id };
    const kept = await vault().put(kindOf(entry), record, { base: entry.rev });
    // Changed meanwhile, elsewhere: then there is a new twin, and nothing to be thrown away.
    if (kept.twinOf === entry.record.id) return;
  }
  await deleteEntry(twin);
};

/** From here on they are two entries. Throws StorageError. */
export const keepBoth = async ({ twin }: BothChanged): Promise<void> => {
  await vault().keepApart(kindOf(twin), twin);
};
