import { entryOf, type Entry } from "./entries.ts";
import { useJournal } from "./use-journal.ts";

/** Undefined until read. `entry` is absent when there is none of that id. */
export const useEntry = (id: string): { readonly entry: Entry | undefined } | undefined => {
  const one = entryOf(id);
  // Wrapped, so that "there is none" differs from "not read yet".
  return useJournal({ ...one, pick: (found) => ({ entry: one.pick(found) }) });
};
