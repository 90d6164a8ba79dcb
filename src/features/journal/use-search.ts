import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { allEntries, type Entry } from "#src/journal/entries.ts";
import { find, indexOf, termsOf, type Searchable, type SearchIndex } from "#src/journal/search.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { keptSearch } from "./kept-search.ts";
import { useLabels } from "./search-labels.ts";
import type { Names } from "./use-names.ts";

interface Search {
  /** Newest first. Undefined until the whole journal is read. */
  readonly found: readonly Searchable[] | undefined;
  /** What is looked for, folded. */
  readonly terms: readonly string[];
}

/** Looks for words in the whole journal, whatever part of it the list shows. */
export const useSearch = (typed: string, names: Names): Search => {
  const entries = useJournal(allEntries());
  const index = useIndex(entries, useLabels(names));
  // Typing goes first; what is found follows a moment later.
  const settled = useDeferredValue(typed);
  const terms = useMemo(() => termsOf(settled), [settled]);
  const found = useMemo(() => index && find(index, terms), [index, terms]);
  return { found, terms };
};

const useIndex = (entries: readonly Entry[] | undefined, labelsOf: (entry: Entry) => readonly string[]) => {
  const [index, setIndex] = useState<SearchIndex | undefined>(keptSearch.index);
  // Names change only with the entries that carry them.
  const labels = useRef(labelsOf);
  useEffect(() => {
    labels.current = labelsOf;
  });
  useEffect(() => {
    if (!entries) return undefined;
    const stop = new AbortController();
    const read = async () => {
      const next = await indexOf(entries, {
        labelsOf: labels.current,
        before: keptSearch.index(),
        signal: stop.signal,
      });
      keptSearch.keepIndex(next);
      setIndex(next);
    };
    // Stopped: there are newer entries to read, or nobody searches any more.
    read().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [entries]);
  return index;
};
