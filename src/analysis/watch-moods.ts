import type { CheckIn } from "#src/domain/check-in.ts";
import { dayFromNumber, dayNumber, isWithin, type DayRange, type LocalDay } from "#src/domain/time.ts";
import { dailyMood } from "./daily-mood.ts";
import { fewestDays, median } from "./statistics.ts";
import type { WatchReason } from "./watch-reason.ts";
import { watchThresholds } from "./watch-thresholds.ts";

const t = watchThresholds;

interface MoodRecords {
  readonly checkIns: readonly CheckIn[];
  readonly isInWindow: (checkIn: CheckIn) => boolean;
  /** The days before the course. */
  readonly own: DayRange | null;
  readonly today: LocalDay;
}

type ReasonOf<Name extends WatchReason["reason"]> = Extract<WatchReason, { readonly reason: Name }>;
type MoodReasons = readonly [
  lowMood: ReasonOf<"low-mood"> | null,
  belowOwn: ReasonOf<"below-own"> | null,
  muchWorse: ReasonOf<"much-worse"> | null,
  littleSleepHigh: ReasonOf<"little-sleep-high"> | null,
];

/** What check-ins give reason for. SPEC W4 to W7 and W10 */
export const moodReasons = ({ checkIns, isInWindow, own, today }: MoodRecords): MoodReasons => {
  const byDay = groupByDay(checkIns.filter(isInWindow));
  const daysWhere = (holds: (checkIns: readonly CheckIn[]) => boolean): number[] =>
    [...byDay].flatMap(([day, ofDay]) => (holds(ofDay) ? [day] : [])).toSorted((a, b) => a - b);
  const isFresh = (day: number): boolean => dayNumber(today) - day < t.holdsDays.value;

  const low = daysWhere((ofDay) => ofDay.some(({ mood }) => mood <= t.lowMood.value));
  const run = runEndingAt(
    low,
    low.findLast((day) => isFresh(day) && runEndingAt(low, day).length >= t.lowMoodDays.value),
    // Of a long one the last week is said: where it began may not have been read.
  ).slice(-t.holdsDays.value);

  const ownMood = own && ownMoodOf(checkIns, own);
  const below =
    ownMood === null ? [] : daysWhere((ofDay) => ofDay.some(({ mood }) => mood <= ownMood - t.belowOwn.value));
  const belowAmong = latestAmong(below, isFresh, t.belowOwnDays.value, t.belowOwnAmongDays.value);

  const worse = daysWhere((ofDay) => ofDay.some(({ muchWorse }) => muchWorse === true)).filter(isFresh);

  const high = daysWhere(
    (ofDay) =>
      ofDay.some(({ sleep }) => sleep !== undefined && sleep <= t.littleSleep.value) &&
      ofDay.some(({ energy, mood }) => energy === t.highEnergy.value && mood >= t.highMood.value),
  );
  const highAmong = latestAmong(high, isFresh, t.littleSleepHighDays.value, t.littleSleepHighApart.value + 1).slice(
    -t.littleSleepHighDays.value,
  );

  return [
    run.length > 0 ? { reason: "low-mood", facts: factsOf(run) } : null,
    belowAmong.length > 0 && ownMood !== null
      ? { reason: "below-own", facts: { ...factsOf(belowAmong), ownMood } }
      : null,
    worse.length > 0 ? { reason: "much-worse", facts: factsOf(worse) } : null,
    highAmong.length > 0 ? { reason: "little-sleep-high", facts: factsOf(highAmong) } : null,
  ];
};

/** The days one after the other that end with this one. */
const runEndingAt = (days: readonly number[], last: number | undefined): number[] => {
  if (last === undefined) return [];
  let first = last;
  while (days.includes(first - 1)) first -= 1;
  return days.filter((day) => first <= day && day <= last);
};

/** Of the latest stretch of `among` days that holds at least `fewest` of them and ends with a fresh one; else none. */
const latestAmong = (
  days: readonly number[],
  isFresh: (day: number) => boolean,
  fewest: number,
  among: number,
): number[] => {
  const stretchTo = (last: number) => days.filter((day) => last - among < day && day <= last);
  const last = days.findLast((day) => isFresh(day) && stretchTo(day).length >= fewest);
  return last === undefined ? [] : stretchTo(last);
};

/** The median of the days, each the mean of its check-ins. Null of too few. */
const ownMoodOf = (checkIns: readonly CheckIn[], own: DayRange): number | null => {
  const count = checkIns.filter(({ at }) => isWithin(own, at.localDay)).length;
  const moods = dailyMood(checkIns, own).flatMap(({ mood }) => mood ?? []);
  return count < t.ownCheckIns.value || moods.length < fewestDays ? null : median(moods);
};

const groupByDay = (checkIns: readonly CheckIn[]): ReadonlyMap<number, readonly CheckIn[]> => {
  const byDay = new Map<number, CheckIn[]>();
  for (const checkIn of checkIns) {
    const day = dayNumber(checkIn.at.localDay);
    byDay.set(day, [...(byDay.get(day) ?? []), checkIn]);
  }
  return byDay;
};

const factsOf = (days: readonly number[]) => ({ days: days.map((day) => dayFromNumber(day)) });
