import type { LocalDay, When } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";

interface DayOfEntries {
  readonly day: LocalDay;
  readonly entries: readonly Entry[];
}

export interface ByDay {
  /** Still to come, the next one first. */
  readonly coming: readonly Entry[];
  /** Newest first, at most `rows` entries in all. */
  readonly days: readonly DayOfEntries[];
  /** How many more there are than `rows`. */
  readonly more: number;
}

/** The Journal as it is read: by the day on the wall where each was so, within a day by the moment. */
export const byDay = (entries: readonly Entry[], { now, rows }: { now: When; rows: number }): ByDay => {
  const isToCome = ({ record }: Entry) => record.at.instant > now.instant;
  const past = entries.filter((entry) => !isToCome(entry)).toSorted(laterFirst);

  const days: { day: LocalDay; entries: Entry[] }[] = [];
  for (const entry of past.slice(0, rows)) {
    const { localDay } = entry.record.at;
    const last = days.at(-1);
    if (last?.day === localDay) last.entries.push(entry);
    else days.push({ day: localDay, entries: [entry] });
  }
  return {
    coming: entries.filter(isToCome).toSorted(laterFirst).toReversed(),
    days,
    more: Math.max(0, past.length - rows),
  };
};

/** By the day before the instant: after a flight westwards an earlier day can hold a later moment. */
const laterFirst = ({ record: a }: Entry, { record: b }: Entry): number => {
  if (a.at.localDay === b.at.localDay) return b.at.instant - a.at.instant;
  return a.at.localDay < b.at.localDay ? 1 : -1;
};
