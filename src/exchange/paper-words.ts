import { plural, t } from "@lingui/core/macro";
import { addDays, daysBetween, type DayRange, type LocalDay, type When } from "#src/domain/time.ts";
import { wasEnteredLate } from "#src/journal/entries.ts";
import { shortDay } from "#src/platform/date-words.ts";
import type { Kept } from "#src/vault/kind.ts";

/** Between a number and its unit, and within a date. */
export const noBreak = "\u00A0";

/** "8 Nov 2026". Paper outlives the year it was printed in, so its days always carry theirs. */
export const paperDay = (day: LocalDay): string =>
  // A year is named when it is not the present one: seen from two years on, it never is.
  shortDay(day, addDays(day, twoYears)).replaceAll(" ", noBreak);

/** "2 Feb 2026 to 25 Mar 2026", or the one day. */
export const paperDays = ({ from, to }: DayRange): string => {
  const [first, last] = [paperDay(from), paperDay(to)];
  return from === to ? first : t`${first} to ${last}`;
};

export const dayCount = ({ from, to }: DayRange): number => Math.max(0, daysBetween(from, to) + 1);

/** "41 of 52 days" */
export const daysOfDays = (daysWithCheckIn: number, days: number): string =>
  t`${daysWithCheckIn} of ${plural(days, { one: "# day", other: "# days" })}`;

/** Says so of what was typed more than a day after it was so. Null of what was not. SPEC S8 */
export const lateness = (kept: Kept, at: When): string | null => {
  if (!wasEnteredLate(kept, at)) return null;
  const days = Math.floor((kept.writtenAt - at.instant) / 86_400_000);
  const later = plural(days, { one: "# day later", other: "# days later" });
  // Only the last save has a time; whether the first one was late can no longer be told.
  return kept.n > 1 ? t`changed ${later}` : t`entered late, ${later}`;
};

/** The parts that are there, with a dot between. */
export const dotted = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(" · ");

const twoYears = 730;
