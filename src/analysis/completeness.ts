import type { DayRange } from "#src/domain/time.ts";
import type { DailyMood } from "./daily-mood.ts";

export interface Completeness {
  readonly days: number;
  readonly daysWithCheckIn: number;
  /** n: every check-in counted once. */
  readonly checkInCount: number;
  /** The longest run of days without a check-in; of equally long ones the latest. Null when no day is missing. */
  readonly longestGap: (DayRange & { readonly days: number }) | null;
}

/** How much of a range was recorded. Give it the days of `countedRange`. SPEC C4, C5. */
export const completeness = (daily: readonly DailyMood[]): Completeness => ({
  days: daily.length,
  daysWithCheckIn: daily.filter(({ checkInCount }) => checkInCount > 0).length,
  checkInCount: daily.reduce((sum, { checkInCount }) => sum + checkInCount, 0),
  longestGap: longestGap(daily),
});

const longestGap = (daily: readonly DailyMood[]): Completeness["longestGap"] => {
  let longest = { end: 0, days: 0 };
  let days = 0;
  for (const [index, { checkInCount }] of daily.entries()) {
    days = checkInCount > 0 ? 0 : days + 1;
    if (days > 0 && days >= longest.days) longest = { end: index, days };
  }
  const [from, to] = [daily[longest.end - longest.days + 1], daily[longest.end]];
  return longest.days > 0 && from && to ? { from: from.day, to: to.day, days: longest.days } : null;
};
