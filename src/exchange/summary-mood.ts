import { plural, t } from "@lingui/core/macro";
import { moodAtAGlance } from "#src/analysis/mood-at-a-glance.ts";
import { moodOverTime, type MoodOverTime } from "#src/analysis/mood-over-time.ts";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import { addDays, dayNumber, isWithin, type DayRange } from "#src/domain/time.ts";
import { wasEnteredLate } from "#src/journal/entries.ts";
import { dayCount, paperDays } from "./paper-words.ts";
import type { Block, MoodChartBlock, TableBlock } from "./summary-page.ts";
import { keptWithin, medicineSoFar, type Scope } from "./summary-scope.ts";

export const checkInsOf = ({ records, range }: Scope): CheckIn[] =>
  keptWithin(records.checkIns, range).map(({ record }) => record);

/** Days before the first check-in of all do not count as missing. SPEC S6 */
export const moodOf = (scope: Scope): MoodOverTime =>
  moodOverTime(checkInsOf(scope), scope.range, {
    today: scope.now.localDay,
    firstDay: scope.records.checkIns[0]?.record.at.localDay,
  });

export const moodBlocks = (scope: Scope, mood: MoodOverTime): Block[] => {
  const { counted } = mood;
  if (!counted || mood.completeness.checkInCount === 0) {
    return [{ kind: "sentence", text: t`No mood is recorded in these days.` }];
  }
  return [
    moodChart(scope, mood, counted),
    { kind: "sentence", text: [howComplete(mood), enteredLate(scope)].filter(Boolean).join(" ") },
    stretchTable(scope, counted),
  ];
};

const moodChart = (scope: Scope, { series }: MoodOverTime, counted: DayRange): MoodChartBlock => {
  const sessions = scope.numbered.map(({ session }) => session);
  const marks = sessionsOnAxis(sessions, counted, scope.now);
  const sessionCount = plural(marks.length, { 0: "no session", one: "# session", other: "# sessions" });
  return {
    kind: "mood-chart",
    scale: t`“How I am right now”, 0 the worst I can imagine – 10 the best I can imagine. ${pointWords(series)}`,
    inWords: t`Mood from 0 to 10, ${paperDays(counted)}, with ${sessionCount} marked. The table below has the numbers.`,
    from: dayNumber(counted.from),
    to: dayNumber(counted.to),
    points: series.points,
    gaps: series.gaps,
    marks,
  };
};

const pointWords = ({ binDays }: MoodOverTime["series"]): string => {
  switch (binDays) {
    case 1:
      return t`Each point is one day.`;
    case 7:
      return t`Each point is the median day of a week, the band its lowest to highest day.`;
    case 28:
      return t`Each point is the median day of four weeks, the band its lowest to highest day.`;
  }
};

/** "41 of 52 days" */
export const daysOfDays = (daysWithCheckIn: number, days: number): string =>
  t`${daysWithCheckIn} of ${plural(days, { one: "# day", other: "# days" })}`;

const howComplete = ({ completeness }: MoodOverTime): string => {
  const { daysWithCheckIn, days, checkInCount, longestGap } = completeness;
  const of = daysOfDays(daysWithCheckIn, days);
  const count = plural(checkInCount, { one: "# check-in", other: "# check-ins" });
  const gapDays = longestGap?.days ?? 0;
  return [
    t`${count} on ${of}.`,
    longestGap && gapDays > 1 ? t`Longest time without one: ${gapDays} days, ${paperDays(longestGap)}.` : null,
  ]
    .filter(Boolean)
    .join(" ");
};

const enteredLate = ({ records, range }: Scope): string | null => {
  const late = keptWithin(records.checkIns, range).filter((kept) => wasEnteredLate(kept, kept.record.at)).length;
  return late === 0
    ? null
    : plural(late, {
        one: "# check-in was entered or changed more than a day later.",
        other: "# check-ins were entered or changed more than a day later.",
      });
};

const stretchTable = (scope: Scope, counted: DayRange): TableBlock => ({
  kind: "table",
  caption: t`Mood of days, 0–10, higher is better`,
  head: [t`Days`, t`Median`, t`Lowest to highest day`, t`n`],
  rows: stretches(scope, counted).map(({ name, range }) => {
    const { median, lowestDay, highestDay, checkInCount, daysWithCheckIn } = moodAtAGlance(checkInsOf(scope), range);
    const of = daysOfDays(daysWithCheckIn, dayCount(range));
    const isKnown = median !== null && lowestDay !== null && highestDay !== null;
    return [
      name,
      isKnown ? oneDecimal(median) : t`too few to say`,
      isKnown ? t`${oneDecimal(lowestDay)} to ${oneDecimal(highestDay)}` : "–",
      t`${plural(checkInCount, { one: "# check-in", other: "# check-ins" })}, ${of}`,
    ];
  }),
});

interface Stretch {
  readonly name: string;
  readonly range: DayRange;
}

/** The whole, then cut at the days of sessions: each one begins a stretch of its own. */
const stretches = (scope: Scope, counted: DayRange): Stretch[] => {
  const whole = { name: t`All these days`, range: counted };
  const sessions = medicineSoFar(scope).filter(({ session }) => isWithin(counted, session.at.localDay));
  const days = [...new Set(sessions.map(({ session }) => session.at.localDay))];
  const [firstDay] = days;
  if (firstDay === undefined) return [whole];

  const numberOn = (day: string): string =>
    sessions
      .filter(({ session }) => session.at.localDay === day)
      .map(({ number }) => number)
      .join(", ");
  const before = { from: counted.from, to: addDays(firstDay, -1) };
  const after = days.map((day, index) => {
    const next = days[index + 1];
    const range = { from: day, to: next === undefined ? counted.to : addDays(next, -1) };
    return { name: t`From session ${numberOn(day)} on: ${paperDays(range)}`, range };
  });
  return dayCount(before) > 0
    ? [whole, { name: t`Before session ${numberOn(firstDay)}: ${paperDays(before)}`, range: before }, ...after]
    : [whole, ...after];
};

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);
