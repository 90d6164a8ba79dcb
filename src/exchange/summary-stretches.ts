import { plural, t } from "@lingui/core/macro";
import { moodAtAGlance } from "#src/analysis/mood-at-a-glance.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Session } from "#src/domain/session.ts";
import { addDays, isWithin, wallTimeOf, type DayRange, type LocalDay } from "#src/domain/time.ts";
import { dayCount, daysOfDays, paperDay, paperDays } from "./paper-words.ts";
import type { TableBlock } from "./summary-page.ts";
import { sessionWords } from "./summary-places.ts";
import { checkInsOf, medicineSoFar, type Scope } from "./summary-scope.ts";

/** Mood of all the counted days, then of the stretches between sessions, then of the days of sessions. SPEC S12 */
export const stretchTable = (scope: Scope, counted: DayRange): TableBlock => {
  const checkIns = checkInsOf(scope);
  const days = sessionDaysIn(scope, counted);
  const heading = t`Mood of days, 0–10, higher is better`;
  return {
    kind: "table",
    caption: days.length === 0 ? heading : t`${heading}. The day of a session counts neither before nor after it.`,
    head: [t`Days`, t`Median`, t`Lowest to highest day`, t`n`],
    rows: [
      moodRow(t`All counted days: ${paperDays(counted)}`, checkIns, counted),
      ...stretchesBetween(days, counted).flatMap((range) => {
        const name = stretchName(scope, range);
        return name === null ? [] : [moodRow(name, checkIns, range)];
      }),
      ...(days.length === 0 ? [] : [sessionDaysRow(days, checkIns, counted)]),
    ],
  };
};

/** What was felt on them can be from before a session or after it. */
const sessionDaysIn = (scope: Scope, counted: DayRange): LocalDay[] => {
  const days = medicineSoFar(scope).flatMap(({ session }) => daysOfSession(session));
  return [...new Set(days)].filter((day) => isWithin(counted, day)).toSorted();
};

/** A check-in from before 04:00 is of the day before: with a session that early, so is what followed on it at once. */
const daysOfSession = ({ at }: Session): LocalDay[] =>
  wallTimeOf(at).slice(11) < "04:00" ? [addDays(at.localDay, -1), at.localDay] : [at.localDay];

/** The counted days without those, in as many pieces as they leave. */
const stretchesBetween = (days: readonly LocalDay[], counted: DayRange): DayRange[] => {
  const starts = [counted.from, ...days.map((day) => addDays(day, 1))];
  const ends = [...days.map((day) => addDays(day, -1)), counted.to];
  return starts
    .flatMap((from, index) => ends.slice(index, index + 1).map((to) => ({ from, to })))
    .filter((range) => dayCount(range) > 0);
};

/** Knows every session there was, also those outside the counted days: after one of them nothing is a baseline. */
const stretchName = (scope: Scope, range: DayRange): string | null => {
  const given = medicineSoFar(scope);
  const last = given.findLast(({ session }) => session.at.localDay < range.from);
  const next = given.find(({ session }) => session.at.localDay > range.to);
  const days = paperDays(range);
  if (last && next) {
    const isOneCourse = last.session.courseId === next.session.courseId;
    // Said once: "After session 1, before session 2 of the first course".
    const lastWords = isOneCourse ? t`session ${last.number}` : sessionWords(scope, last);
    return t`After ${lastWords}, before ${sessionWords(scope, next)}: ${days}`;
  }
  if (last) return t`After ${sessionWords(scope, last)}: ${days}`;
  return next ? t`Before ${sessionWords(scope, next)}: ${days}` : null;
};

const sessionDaysRow = (days: readonly LocalDay[], checkIns: readonly CheckIn[], counted: DayRange): string[] => {
  const [first] = days;
  const name =
    days.length === 1 && first !== undefined
      ? t`On the day of a session: ${paperDay(first)}`
      : t`On the ${days.length} days of sessions`;
  const theirs = checkIns.filter(({ at }) => days.includes(at.localDay));
  return moodRow(name, theirs, counted, days.length);
};

const moodRow = (name: string, checkIns: readonly CheckIn[], range: DayRange, days = dayCount(range)): string[] => {
  const { median, lowestDay, highestDay, checkInCount, daysWithCheckIn } = moodAtAGlance(checkIns, range);
  const of = daysOfDays(daysWithCheckIn, days);
  const isKnown = median !== null && lowestDay !== null && highestDay !== null;
  return [
    name,
    isKnown ? oneDecimal(median) : t`too few to say`,
    isKnown ? t`${oneDecimal(lowestDay)} to ${oneDecimal(highestDay)}` : "–",
    t`${plural(checkInCount, { one: "# check-in", other: "# check-ins" })}, ${of}`,
  ];
};

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);
