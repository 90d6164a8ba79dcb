import type { Entry } from "./entries.ts";
import { fold } from "./search-fold.ts";
import { searchedWords } from "./searched-words.ts";

/** An entry as it is searched. Only in memory, and only for as long as somebody searches. */
export interface Searchable {
  readonly entry: Entry;
  /** What the person wrote. */
  readonly words: readonly string[];
  /** What the app calls what is in it: "Nausea", "Medicine session 2". */
  readonly labels: readonly string[];
  readonly folded: string;
}

export type SearchIndex = ReadonlyMap<string, Searchable>;

interface Indexing {
  /** What the app calls what is in an entry. */
  readonly labelsOf: (entry: Entry) => readonly string[];
  /** What was read before: what did not change since is not read again. */
  readonly before?: SearchIndex | undefined;
  readonly signal?: AbortSignal;
}

/** Reads a few milliseconds at a time, so that typing goes on. In the order of `entries`. Throws the signal's reason. */
export const indexOf = async (
  entries: readonly Entry[],
  { labelsOf, before, signal }: Indexing,
): Promise<SearchIndex> => {
  const index = new Map<string, Searchable>();
  let from = performance.now();
  for (const entry of entries) {
    const labels = labelsOf(entry);
    const known = before?.get(entry.record.id);
    // A name can change while the entry does not: sessions are numbered anew when one is added before them.
    const isAsBefore = known?.entry.rev === entry.rev && known.labels.join("\n") === labels.join("\n");
    index.set(entry.record.id, isAsBefore ? known : searchable(entry, labels));
    if (performance.now() - from < sliceMs) continue;
    await pause();
    signal?.throwIfAborted();
    from = performance.now();
  }
  return index;
};

/** The words that are looked for, folded. Each has to be in an entry, anywhere; an order is not asked for. */
export const termsOf = (typed: string): string[] => [...new Set(fold(typed).split(/\s+/u).filter(Boolean))];

/** In the order of the index. Nothing is found for no words. */
export const find = (index: SearchIndex, terms: readonly string[]): Searchable[] =>
  terms.length === 0 ? [] : [...index.values()].filter(({ folded }) => terms.every((term) => folded.includes(term)));

const searchable = (entry: Entry, labels: readonly string[]): Searchable => {
  const words = searchedWords(entry);
  // Parted, or the end of one answer and the beginning of the next would make a word.
  return { entry, words, labels, folded: fold([...words, ...labels].join("\n")) };
};

const sliceMs = 12;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
