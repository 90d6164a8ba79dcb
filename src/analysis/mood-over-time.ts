import type { CheckIn } from "#src/domain/check-in.ts";
import type { DayRange } from "#src/domain/time.ts";
import { completeness, type Completeness } from "./completeness.ts";
import { countedRange, type Counting } from "./counted-range.ts";
import { dailyMood, type DailyMood } from "./daily-mood.ts";
import { moodSeries, type MoodSeries } from "./mood-series.ts";

export interface MoodOverTime {
  /** The days that count. Null when there are none: then everything below is empty. */
  readonly counted: DayRange | null;
  readonly daily: readonly DailyMood[];
  readonly series: MoodSeries;
  readonly completeness: Completeness;
}

/** Everything that a chart of mood says about a range, from one reading, so that screen and paper cannot differ. */
export const moodOverTime = (
  checkIns: readonly Pick<CheckIn, "at" | "mood">[],
  range: DayRange,
  counting: Counting,
): MoodOverTime => {
  const counted = countedRange(checkIns, range, counting);
  const daily = counted ? dailyMood(checkIns, counted) : [];
  return { counted, daily, series: moodSeries(daily), completeness: completeness(daily) };
};
