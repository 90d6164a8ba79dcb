import type { DailyMood } from "./daily-mood.ts";
import { fewestDays, median } from "./statistics.ts";

/** How many days one point stands for. */
export type BinDays = 1 | 7 | 28;

export interface MoodPoint {
  /** Where it stands on the axis: the number of its day, or the middle of its bin. */
  readonly dayNumber: number;
  /** The numbers of the first and last day it stands for. */
  readonly from: number;
  readonly to: number;
  /** 0–10: the day's mean, or the median of the bin's days. Null where the line is broken. */
  readonly mood: number | null;
  /** The lowest and the highest day of a bin. Null for a single day, and where there is nothing. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** Days with a check-in. */
  readonly dayCount: number;
  /** Joined to neither neighbour: only a dot can show it. */
  readonly isLone: boolean;
}

/** Day numbers, both ends included. */
export interface DayNumberRange {
  readonly from: number;
  readonly to: number;
}

export interface MoodSeries {
  readonly binDays: BinDays;
  readonly points: readonly MoodPoint[];
  /** More than three days in a row without a check-in. */
  readonly gaps: readonly DayNumberRange[];
}

/** What a chart of mood draws. Give it the days of `countedRange`. SPEC L1 to L8. */
export const moodSeries = (daily: readonly DailyMood[]): MoodSeries => {
  const binDays = binDaysFor(daily.length);
  const points = withLoneOnes(binDays === 1 ? dayPoints(daily) : binPoints(daily, binDays));
  return { binDays, points, gaps: emptyRuns(points).filter((run) => lengthOf(run) > longestJoinedGap) };
};

/** SPEC L7 */
const mostPoints = 400;

/** Empty days that the line of single days still crosses. SPEC L2 */
const longestJoinedGap = 3;

const binDaysFor = (dayCount: number): BinDays => {
  if (dayCount <= mostPoints) return 1;
  // One bin more than fits when the range begins and ends inside one.
  return dayCount / 7 + 1 <= mostPoints ? 7 : 28;
};

/** One for every day with a check-in, and one without a mood for every stretch of empty days that breaks the line. */
const dayPoints = (daily: readonly DailyMood[]): MoodPoint[] => {
  const points: MoodPoint[] = [];
  let empty: number[] = [];
  const breakTheLine = () => {
    if (empty.length > longestJoinedGap) points.push(pointOf(empty, null, null, 0));
    empty = [];
  };
  for (const { dayNumber: number, mood } of daily) {
    if (mood === null) {
      empty.push(number);
      continue;
    }
    breakTheLine();
    points.push(pointOf([number], mood, null, 1));
  }
  breakTheLine();
  return points;
};

/** One for every week, or four weeks, that the days touch. */
const binPoints = (daily: readonly DailyMood[], binDays: BinDays): MoodPoint[] => {
  const bins = new Map<number, { numbers: number[]; moods: number[] }>();
  for (const { dayNumber: number, mood } of daily) {
    // Day 0 was a Thursday: three days on, bins begin on Mondays, the same ones whatever range is shown.
    const key = Math.floor((number + 3) / binDays);
    const bin = bins.get(key) ?? { numbers: [], moods: [] };
    bins.set(key, bin);
    bin.numbers.push(number);
    if (mood !== null) bin.moods.push(mood);
  }
  return [...bins.values()].map(({ numbers, moods }) =>
    pointOf(
      numbers,
      moods.length >= fewestDays ? median(moods) : null,
      moods.length > 0 ? [Math.min(...moods), Math.max(...moods)] : null,
      moods.length,
    ),
  );
};

const pointOf = (
  numbers: readonly number[],
  mood: number | null,
  range: MoodPoint["range"],
  dayCount: number,
): MoodPoint => {
  const [from = 0] = numbers;
  const to = numbers.at(-1) ?? from;
  return { dayNumber: (from + to) / 2, from, to, mood, range, dayCount, isLone: false };
};

const withLoneOnes = (points: readonly MoodPoint[]): MoodPoint[] =>
  points.map((point, index) => {
    const joins = [points[index - 1], points[index + 1]].some((other) => other && other.mood !== null);
    return { ...point, isLone: point.mood !== null && !joins };
  });

/** Neighbouring points without any day, as one run each. */
const emptyRuns = (points: readonly MoodPoint[]): DayNumberRange[] => {
  const runs: DayNumberRange[] = [];
  for (const { from, to, dayCount } of points) {
    if (dayCount > 0) continue;
    const last = runs.at(-1);
    if (last && last.to + 1 === from) runs[runs.length - 1] = { from: last.from, to };
    else runs.push({ from, to });
  }
  return runs;
};

const lengthOf = ({ from, to }: DayNumberRange): number => to - from + 1;
