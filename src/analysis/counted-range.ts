import type { CheckIn } from "#src/domain/check-in.ts";
import { addDays, type DayRange, type LocalDay } from "#src/domain/time.ts";

export interface Counting {
  readonly today: LocalDay;
  /** The day of the first check-in there is. Needed when the check-ins at hand are only those of the range. */
  readonly firstDay?: LocalDay | undefined;
}

/**
 * The days of the range on which a check-in is there or could be missing: none before the first check-in, none to come,
 * and today only once it has one. Null when no day is left. SPEC C1 to C3.
 */
export const countedRange = (
  checkIns: readonly Pick<CheckIn, "at">[],
  range: DayRange,
  { today, firstDay }: Counting,
): DayRange | null => {
  const days = checkIns.map(({ at }) => at.localDay);
  const first = days.reduce<LocalDay | undefined>((day, other) => earlier(day, other), firstDay);
  if (first === undefined) return null;

  const last = days.reduce<LocalDay>((day, other) => later(day, other), addDays(today, -1));
  const counted = { from: later(range.from, first), to: last < range.to ? last : range.to };
  return counted.from <= counted.to ? counted : null;
};

const earlier = (a: LocalDay | undefined, b: LocalDay): LocalDay => (a !== undefined && a < b ? a : b);

const later = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b);
