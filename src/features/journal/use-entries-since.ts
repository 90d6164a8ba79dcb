import { useEffect, useState } from "react";
import { addDays, monthsOf, type LocalDay } from "#src/domain/time.ts";
import { allEntries, countEntries, entriesOfMonths, type Entry } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import type { Since } from "./journal-search.ts";

const daysBack = { recent: 92, year: 366 };
const daysAhead = 366;

const entriesSince = (since: Since, today: LocalDay) =>
  since === "everything"
    ? allEntries()
    : entriesOfMonths(monthsOf({ from: addDays(today, -daysBack[since]), to: addDays(today, daysAhead) }));

/** While more is being read, what was there before stays on the screen. Undefined until the first read. */
export const useEntriesSince = (since: Since, today: LocalDay) => {
  const found = useJournal(entriesSince(since, today));
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
