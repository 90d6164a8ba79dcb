import { allEntries, isBringable, type Bringable } from "./entries.ts";
import type { Query } from "#src/vault/query.ts";

/** Entries on the list for the next conversation, newest first. */
export const entriesForTherapy = (): Query<Bringable[]> => {
  const all = allEntries();
  return {
    ...all,
    key: `${all.key}/for-therapy`,
    pick: (found) =>
      all.pick(found).filter((entry): entry is Bringable => isBringable(entry) && entry.record.forTherapy === true),
  };
};
