import { addDays, dayNumber, monthOf, type LocalDay } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";

/** What a day of the calendar shows. */
export interface DayMark {
  readonly entries: number;
  /** A session, also one to come. Not one that was cancelled. */
  readonly hasSession: boolean;
}

/** 0 for Sunday. */
export const weekdayOf = (day: LocalDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The weeks of a month, "2026-03", each of seven days. Null where the week belongs to the month before or after. */
export const weeksOf = (month: string, firstWeekday: number): (LocalDay | null)[][] => {
  const first = firstDayOf(month);
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  const weeks: (LocalDay | null)[][] = [];
  for (let start = -before; start <= 0 || monthOf(addDays(first, start)) === month; start += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = start + index < 0 ? null : addDays(first, start + index);
        return day !== null && monthOf(day) === month ? day : null;
      }),
    );
  }
  return weeks;
};

/** "2026-01" is `by` months after another. Stays within the years that a day can have. */
export const monthAfter = (month: string, by: number): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const months = Math.min(Math.max(year * 12 + number - 1 + by, 1900 * 12), 2199 * 12 + 10);
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
};

export const firstDayOf = (month: string): LocalDay => {
  // The month was read from an address by a rule that lets only real ones through.
  return `${month}-01` as LocalDay;
};

/** The same day of another month, or the last one there is. */
export const sameDayIn = (month: string, day: LocalDay): LocalDay => {
  const wanted = addDays(firstDayOf(month), Number(day.slice(8)) - 1);
  return monthOf(wanted) === month ? wanted : addDays(firstDayOf(monthAfter(month, 1)), -1);
};

export const marksOf = (entries: readonly Entry[]): ReadonlyMap<LocalDay, DayMark> => {
  const marks = new Map<LocalDay, DayMark>();
  for (const { kind, record } of entries) {
    const { localDay } = record.at;
    const { entries: count, hasSession } = marks.get(localDay) ?? { entries: 0, hasSession: false };
    marks.set(localDay, {
      entries: count + 1,
      hasSession: hasSession || (kind === "session" && record.status !== "cancelled"),
    });
  }
  return marks;
};
