import type { CheckIn } from "#src/domain/check-in.ts";
import { dayFromNumber, dayNumber, type DayRange, type LocalDay } from "#src/domain/time.ts";
import { mean } from "./statistics.ts";

export interface DailyMood {
  readonly day: LocalDay;
  readonly dayNumber: number;
  /** Mean of the day's check-ins, 0 worst to 10 best. Null when there were none: a gap is never filled with a guess. */
  readonly mood: number | null;
  readonly checkInCount: number;
}

/** One for every day of the range, in order. SPEC D1, D2. */
export const dailyMood = (checkIns: readonly Pick<CheckIn, "at" | "mood">[], range: DayRange): DailyMood[] => {
  const moodsByDay = new Map<LocalDay, number[]>();
  for (const {
    at: { localDay },
    mood,
  } of checkIns) {
    const moods = moodsByDay.get(localDay);
    if (moods) moods.push(mood);
    else moodsByDay.set(localDay, [mood]);
  }
  // Ten years are 3,652 days, and making a day from its number costs many times what finding one does.
  const daysByNumber = new Map([...moodsByDay.keys()].map((day) => [dayNumber(day), day]));
  const first = dayNumber(range.from);
  return Array.from({ length: Math.max(0, dayNumber(range.to) - first + 1) }, (_, index) => {
    const number = first + index;
    const day = daysByNumber.get(number) ?? dayFromNumber(number);
    const moods = moodsByDay.get(day) ?? [];
    return { day, dayNumber: number, mood: mean(moods), checkInCount: moods.length };
  });
};
