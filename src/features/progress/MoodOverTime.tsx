import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useMemo } from "react";
import { marksOnAxis, type DayMark } from "#src/analysis/marks-on-axis.ts";
import { moodOverTime, type MoodOverTime as Numbers } from "#src/analysis/mood-over-time.ts";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Session } from "#src/domain/session.ts";
import { dayNumber, type DayRange, type When } from "#src/domain/time.ts";
import { dateLanguage, shortDay } from "#src/platform/date-words.ts";
import { ChartFrame } from "#src/ui/charts/ChartFrame.tsx";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import { Section } from "#src/ui/Layout.tsx";
import { MarkList } from "./MarkList.tsx";
import styles from "./progress.module.css";
import { useMoodTable } from "./use-mood-table.tsx";

const MoodChart = lazy(() => import("#src/ui/charts/MoodChart.tsx").then((file) => ({ default: file.MoodChart })));

interface MoodOverTimeProps {
  /** All there are, oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly Session[];
  /** Events and changes of medicines, all there are, oldest first. */
  readonly dayMarks: readonly DayMark[];
  readonly range: DayRange;
  readonly now: When;
}

/** The days of a range as one line, broken where there is nothing, with the sessions along the top. */
export const MoodOverTime = ({ checkIns, sessions, dayMarks, range, now }: MoodOverTimeProps) => {
  const { t } = useLingui();
  const { from, to } = range;
  const today = now.localDay;
  const mood = useMemo(() => moodOverTime(checkIns, { from, to }, { today }), [checkIns, from, to, today]);
  const marks = useMemo(() => sessionsOnAxis(sessions, { from, to }, now), [sessions, from, to, now]);
  const lettered = useMemo(() => marksOnAxis(dayMarks, { from, to }), [dayMarks, from, to]);
  const table = useMoodTable(mood, marks, lettered, today);
  const { binDays, points, gaps } = mood.series;

  if (mood.completeness.checkInCount === 0) {
    return (
      <Section heading={t`Mood over time`}>
        <p>
          <Trans>There are no check-ins in this range. Choose a longer one to see what there is.</Trans>
        </p>
      </Section>
    );
  }
  const first = shortDay(from, today);
  const last = shortDay(to, today);
  const { daysWithCheckIn, days } = mood.completeness;
  const labels = {
    summary: t`Mood from ${first} to ${last}, 0 worst to 10 best: ${daysWithCheckIn} of ${days} days with a check-in. The same as a table is one button away.`,
    sessions: t`sessions`,
    gap: t`no check-ins`,
    best: t`best`,
    worst: t`worst`,
  };
  return (
    <ChartFrame
      heading={t`Mood over time`}
      scale={<Scale binDays={binDays} />}
      notes={<Notes mood={mood} />}
      table={table}
    >
      <Suspense fallback={<div className={styles["waiting"]} />}>
        <MoodChart
          series={points}
          gaps={gaps}
          marks={marks}
          dayMarks={lettered}
          from={dayNumber(from)}
          to={dayNumber(to)}
          formatDay={dayLabels(dateLanguage())}
          labels={labels}
        />
      </Suspense>
      <MarkList marks={lettered} today={today} />
    </ChartFrame>
  );
};

const Scale = ({ binDays }: { binDays: Numbers["series"]["binDays"] }) => (
  <>
    <Trans>Mood at the moment of each check-in, 0 worst – 10 best you can imagine.</Trans>{" "}
    {binDays === 1 && <Trans>Each point is the average (mean) of a day's check-ins.</Trans>}
    {binDays === 7 && (
      <Trans>
        Each point is the middle (median) of a week's days; the band runs from its lowest to its highest day.
      </Trans>
    )}
    {binDays === 28 && (
      <Trans>
        Each point is the middle (median) of four weeks' days; the band runs from the lowest to the highest day.
      </Trans>
    )}
  </>
);

const Notes = ({ mood: { completeness } }: { mood: Numbers }) => {
  const { checkInCount, daysWithCheckIn, days, longestGap } = completeness;
  return (
    <>
      <Plural value={checkInCount} one="# check-in" other="# check-ins" />{" "}
      <Trans>
        on {daysWithCheckIn} of <Plural value={days} one="# day" other="# days" />.
      </Trans>{" "}
      {longestGap && longestGap.days > 1 && (
        <Plural
          value={longestGap.days}
          one="Longest stretch without: # day."
          other="Longest stretch without: # days."
        />
      )}{" "}
      <Trans>You chose the moments, so this is not every hour; and it cannot tell what caused a change.</Trans>
    </>
  );
};
