import { plural, t } from "@lingui/core/macro";
import { moodOverTime, type MoodOverTime } from "#src/analysis/mood-over-time.ts";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import { dayNumber } from "#src/domain/time.ts";
import { wasEnteredLate } from "#src/journal/entries.ts";
import { daysOfDays, paperDays } from "./paper-words.ts";
import type { Block, MoodChartBlock } from "./summary-page.ts";
import { checkInsOf, keptWithin, type Scope } from "./summary-scope.ts";
import { stretchTable } from "./summary-stretches.ts";

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
    moodChart(scope, mood),
    { kind: "sentence", text: sentences(howComplete(mood), enteredLate(scope), howNumbered(scope)) },
    stretchTable(scope, counted),
  ];
};

/** All the days that were chosen, as on the screen: a session outside the counted ones is no less a session. SPEC S9 */
const moodChart = ({ numbered, range, now }: Scope, { series }: MoodOverTime): MoodChartBlock => {
  const sessions = numbered.map(({ session }) => session);
  const marks = sessionsOnAxis(sessions, range, now);
  const sessionCount = plural(marks.length, { 0: "no session", one: "# session", other: "# sessions" });
  return {
    kind: "mood-chart",
    scale: t`“How I am right now”, 0 the worst I can imagine – 10 the best I can imagine. ${pointWords(series)}`,
    inWords: t`Mood from 0 to 10, ${paperDays(range)}, with ${sessionCount} marked. The table below has the numbers.`,
    from: dayNumber(range.from),
    to: dayNumber(range.to),
    points: series.points,
    gaps: series.gaps,
    marks,
  };
};

const pointWords = ({ binDays }: MoodOverTime["series"]): string => {
  switch (binDays) {
    case 1:
      return t`Each point is the mean of one day's check-ins.`;
    case 7:
      return t`Each point is the median day of a week, the band its lowest to highest day.`;
    case 28:
      return t`Each point is the median day of four weeks, the band its lowest to highest day.`;
  }
};

const howComplete = ({ counted, completeness }: MoodOverTime): string => {
  const { daysWithCheckIn, days, checkInCount, longestGap } = completeness;
  const of = daysOfDays(daysWithCheckIn, days);
  const count = plural(checkInCount, { one: "# check-in", other: "# check-ins" });
  const gapDays = longestGap?.days ?? 0;
  return sentences(
    counted && t`${count} on ${of} counted, ${paperDays(counted)}.`,
    longestGap && gapDays > 1 ? t`Longest time without one: ${gapDays} days, ${paperDays(longestGap)}.` : null,
  );
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

const howNumbered = ({ coursesToTellApart }: Scope): string | null =>
  coursesToTellApart.length === 0 ? null : t`Sessions are numbered within their course.`;

const sentences = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(" ");
