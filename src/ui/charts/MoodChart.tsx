import { useId } from "react";
import { DefaultZIndexes, Line, LineChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import { DayAxis, MoodAxis, MoodGrid } from "./Axes.tsx";
import { DayMarks, type ChartDayMark } from "./DayMarks.tsx";
import type { FormatDay } from "./day-labels.ts";
import type { ChartDays, ChartMark, ChartPoint } from "./mood-chart-data.ts";
import styles from "./MoodChart.module.css";
import { Dots, Gaps, RangeBand } from "./MoodLayers.tsx";
import { SessionLamps } from "./SessionLamps.tsx";
import { useBox } from "./use-box.ts";

export interface MoodChartLabels {
  /** The whole chart in one or two sentences, for those who do not see it. */
  readonly summary: string;
  /** Written beside the lamps where there is room: "sessions". */
  readonly sessions: string;
  /** Written into the widest gap where there is room: "no check-ins". */
  readonly gap: string;
  /** What 10 and 0 mean, in a word each. */
  readonly best: string;
  readonly worst: string;
}

export interface MoodChartProps extends ChartDays {
  /** In order of time. At most some 400, or drawing takes longer than a touch may. */
  readonly series: readonly ChartPoint[];
  readonly gaps: readonly ChartDays[];
  readonly marks: readonly ChartMark[];
  /** What else belongs to a day, in order of time: quiet ticks under the sessions. */
  readonly dayMarks?: readonly ChartDayMark[];
  readonly formatDay: FormatDay;
  readonly labels: MoodChartLabels;
}

/**
 * Mood from 0 to 10 on a true time axis. Loaded lazily: it brings Recharts. One picture to a screen reader; the numbers
 * are in the table that ChartFrame offers beside it.
 */
export const MoodChart = (props: MoodChartProps) => {
  const { series, gaps, marks, dayMarks = noMarks, from, to, formatDay, labels } = props;
  const [ref, { width, height, em }] = useBox<HTMLDivElement>();
  const hatchId = useId();

  // Where days are finer than the line is wide, a bold line would run together.
  const isDense = series.length > width / 4;
  // A row of its own for the letters, between the axis and its days.
  const lettersEm = dayMarks.length > 0 ? 1.35 : 0;
  return (
    // An <img> cannot hold what is drawn here.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={ref} className={styles["chart"]} role="img" aria-label={labels.summary}>
      <LineChart
        width={width}
        height={height}
        data={series}
        margin={{ top: (marks.length > 0 ? 2.4 : 0.7) * em, right: 0.9 * em, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        aria-hidden
      >
        <defs>
          <pattern id={hatchId} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className={styles["hatch"]} x1={0} x2={0} y1={0} y2={6} />
          </pattern>
        </defs>
        <XAxis
          dataKey="dayNumber"
          type="number"
          domain={[from - 0.5, to + 0.5]}
          allowDataOverflow
          height={(2.9 + lettersEm) * em}
          stroke="var(--chart-edge)"
          tick={false}
          tickLine={false}
        />
        <YAxis
          type="number"
          domain={[0, 10]}
          ticks={[0, 5, 10]}
          width={1.7 * em}
          tick={false}
          tickLine={false}
          axisLine={false}
        />
        <MoodGrid />
        <Gaps gaps={gaps} label={labels.gap} hatchId={hatchId} em={em} />
        <RangeBand points={series} />
        <DayMarks marks={dayMarks} em={em} />
        <SessionLamps marks={marks} label={labels.sessions} em={em} />
        <Line
          dataKey="mood"
          type="linear"
          stroke="var(--chart-mood)"
          strokeWidth={(isDense ? 0.1 : 0.16) * em}
          strokeLinejoin="round"
          strokeLinecap="round"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
          <Dots points={series} em={em} />
          <DayAxis days={{ from, to }} formatDay={formatDay} em={em} width={width} below={lettersEm} />
          <MoodAxis points={series} marks={marks} best={labels.best} worst={labels.worst} em={em} />
        </ZIndexLayer>
      </LineChart>
    </div>
  );
};

const noMarks: readonly ChartDayMark[] = [];
