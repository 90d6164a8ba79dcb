import { useEffect, useState } from "react";
import { addDays, monthOf, monthsOf, type LocalDay } from "#src/domain/time.ts";
import { allEntries, countEntries, entriesOfMonths, type Entry } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { Since } from "./journal-search.ts";

const daysBack = { recent: 92, year: 366 };
const daysAhead = 366;

/** How far back, or of one day alone. */
type Part = Since | { readonly day: LocalDay };

const entriesOf = (part: Part, today: LocalDay) => {
  if (part === "everything") return allEntries();
  return typeof part === "string"
    ? entriesOfMonths(monthsOf({ from: addDays(today, -daysBack[part]), to: addDays(today, daysAhead) }))
    : entriesOfMonths([monthOf(part.day)]);
};

/** While more is being read, what was there before stays on the screen. Undefined until the first read. */
export const useEntriesOf = (part: Part, today: LocalDay) => {
  const found = useJournal(entriesOf(part, today));
  const [shown, setShown] = useState<readonly Entry[]>();
  if (found && found !== shown) setShown(found);
  return { entries: found ?? shown, isReading: found === undefined };
};

/** How many entries there are altogether, counted again with every change. Undefined until counted. */
export const useCount = (entries: readonly Entry[] | undefined): number | undefined => {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    if (!entries) return undefined;
    let isCurrent = true;
    countEntries().then(
      (count) => isCurrent && setCount(count),
      // Not known how many there are: the way to earlier ones stays open.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [entries]);
  return count;
};
