import type { CheckIn } from "#src/domain/check-in.ts";
import type { DayRange } from "#src/domain/time.ts";
import { dailyMood } from "./daily-mood.ts";
import { fewestDays, median } from "./statistics.ts";

export interface MoodAtAGlance {
  /** n: every check-in counted once. */
  readonly checkInCount: number;
  readonly daysWithCheckIn: number;
  /** Of the days, 0–10. All three are null with fewer than three days: no number sums up one or two. */
  readonly median: number | null;
  readonly lowestDay: number | null;
  readonly highestDay: number | null;
}

/** The mood of a range in three numbers. SPEC G1, G2. */
export const moodAtAGlance = (checkIns: readonly Pick<CheckIn, "at" | "mood">[], range: DayRange): MoodAtAGlance => {
  const daily = dailyMood(checkIns, range);
  const moods = daily.flatMap(({ mood }) => (mood === null ? [] : [mood]));
  const isEnough = moods.length >= fewestDays;
  return {
    checkInCount: daily.reduce((sum, { checkInCount }) => sum + checkInCount, 0),
    daysWithCheckIn: moods.length,
    median: isEnough ? median(moods) : null,
    lowestDay: isEnough ? Math.min(...moods) : null,
    highestDay: isEnough ? Math.max(...moods) : null,
  };
};
