import { DefaultZIndexes, Scatter, ScatterChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import { DayAxis } from "./Axes.tsx";
import type { FormatDay } from "./day-labels.ts";
import type { ChartDays, ChartMark } from "./mood-chart-data.ts";
import styles from "./MoodChart.module.css";
import type { ScoreBand, ScoreDot, ScoreRange } from "./score-chart-data.ts";
import { BandNames, Bands, ScoreDots } from "./ScoreLayers.tsx";
import { SessionLamps } from "./SessionLamps.tsx";
import { useBox } from "./use-box.ts";

export interface ScoreChartProps extends ChartDays {
  /** In order of time. */
  readonly dots: readonly ScoreDot[];
  readonly range: ScoreRange;
  /** Empty where none were published. */
  readonly bands: readonly ScoreBand[];
  readonly lines?: readonly number[];
  readonly marks: readonly ChartMark[];
  readonly formatDay: FormatDay;
  /** The whole chart in one or two sentences, for those who do not see it. */
  readonly summary: string;
  /** Written beside the lamps where there is room: "sessions". */
  readonly sessionsWord: string;
}

/** Totals as dots on the time axis of the mood chart, never joined. Loaded lazily: it brings Recharts. */
export const ScoreChart = (props: ScoreChartProps) => {
  const { dots, range, bands, lines = [], marks, from, to, formatDay, summary, sessionsWord } = props;
  const [ref, { width, height, em }] = useBox<HTMLDivElement>();
  return (
    // An <img> cannot hold what is drawn here.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div ref={ref} className={styles["chart"]} role="img" aria-label={summary}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: (marks.length > 0 ? 2.4 : 0.7) * em, right: 0.9 * em, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        aria-hidden
      >
        <XAxis
          dataKey="dayNumber"
          type="number"
          domain={[from - 0.5, to + 0.5]}
          allowDataOverflow
          height={2.9 * em}
          stroke="var(--chart-edge)"
          tick={false}
          tickLine={false}
        />
        <YAxis
          dataKey="total"
          type="number"
          domain={[range[0], range[1]]}
          width={widthOf(range) * em}
          tick={false}
          tickLine={false}
          axisLine={false}
        />
        {/* Gives the axes their scale. What is seen is drawn below: it says more. */}
        <Scatter data={dots} shape={nothing} isAnimationActive={false} />
        <Bands bands={bands} lines={lines} range={range} em={em} />
        <SessionLamps marks={marks} label={sessionsWord} em={em} />
        <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
          <BandNames bands={bands} dots={dots} range={range} em={em} />
          <ScoreDots dots={dots} range={range} em={em} />
          <DayAxis days={{ from, to }} formatDay={formatDay} em={em} width={width} />
        </ZIndexLayer>
      </ScatterChart>
    </div>
  );
};

const nothing = () => <g />;

/** Of the longest number beside the plot, in em. */
const widthOf = (range: ScoreRange): number => Math.max(...range.map((end) => String(end).length)) * 0.62 + 0.7;
