import type { SVGTextElementAttributes } from "react";
import type { FormatDay } from "./day-labels.ts";
import { dayTicks, yearOf } from "./day-ticks.ts";
import type { ChartDays, ChartMark, ChartPoint } from "./mood-chart-data.ts";
import styles from "./MoodChart.module.css";
import { useMoodScale } from "./use-mood-scale.ts";
import { wordEm } from "./word-width.ts";

interface DayAxisProps {
  readonly days: ChartDays;
  readonly formatDay: FormatDay;
  readonly em: number;
  /** Of the whole chart. */
  readonly width: number;
  /** Room for something else between the axis and its labels, in em. */
  readonly below?: number;
}

/** The labels of the time axis. The year stands under the first one and wherever it changes. */
export const DayAxis = ({ days, formatDay, em, width, below = 0 }: DayAxisProps) => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { plot, toX } = scale;
  const { unit, ticks } = dayTicks(days, plot.width / em);
  const bottom = plot.y + plot.height;
  return (
    <g className={styles["dayAxis"]}>
      {ticks.map((tick, index) => {
        const before = ticks[index - 1];
        const needsYear = unit !== "year" && (before === undefined || yearOf(before) !== yearOf(tick));
        const label = formatDay(tick, unit);
        const x = toX(tick);
        const words = withinEdges(x, label.length * wordEm * em, width);
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 0.35 * em} />
            <text {...words} y={bottom + (1.35 + below) * em}>
              {label}
              {needsYear && (
                <tspan x={words.x} dy="1.2em">
                  {formatDay(tick, "year")}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
};

/** Centred on its day, unless that would cut the first or the last label off. */
const withinEdges = (
  x: number,
  labelWidth: number,
  width: number,
): Pick<SVGTextElementAttributes<SVGTextElement>, "textAnchor"> & { x: number } => {
  if (x < labelWidth / 2) return { x: 0, textAnchor: "start" };
  if (x > width - labelWidth / 2) return { x: width, textAnchor: "end" };
  return { x, textAnchor: "middle" };
};

const moods = [0, 5, 10];

/** Three hairlines: enough to read a line by. */
export const MoodGrid = () => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { plot, toY } = scale;
  return (
    <g className={styles["grid"]}>
      {moods.map((mood) => (
        <line key={mood} x1={plot.x} x2={plot.x + plot.width} y1={toY(mood)} y2={toY(mood)} />
      ))}
    </g>
  );
};

interface MoodAxisProps {
  readonly points: readonly ChartPoint[];
  readonly marks: readonly ChartMark[];
  readonly best: string;
  readonly worst: string;
  readonly em: number;
}

/** 0, 5 and 10 beside the plot; what the two ends mean inside it, where nothing is drawn. */
export const MoodAxis = ({ points, marks, best, worst, em }: MoodAxisProps) => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { plot, toX, toY } = scale;
  const reach = (1.8 * em * 10) / Math.max(1, plot.height);
  const xOf = ({ dayNumber }: { readonly dayNumber: number }) => toX(dayNumber);
  const top = [...points.filter((point) => highestOf(point) > 10 - reach), ...marks].map(xOf);
  const bottom = [...points.filter((point) => lowestOf(point) < reach), ...marks].map(xOf);
  return (
    <g>
      {moods.map((mood) => (
        <text key={mood} className={styles["mood"]} x={plot.x - 0.45 * em} y={toY(mood) + 0.35 * em}>
          {mood}
        </text>
      ))}
      <EndWord word={best} taken={top} y={toY(10) + 1.15 * em} left={plot.x} right={plot.x + plot.width} em={em} />
      <EndWord word={worst} taken={bottom} y={toY(0) - 0.4 * em} left={plot.x} right={plot.x + plot.width} em={em} />
    </g>
  );
};

interface EndWordProps {
  readonly word: string;
  /** Where along the edge something is drawn, in pixels. */
  readonly taken: readonly number[];
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly em: number;
}

/** In the left corner, else in the right one, else nowhere: the line under the heading says it too. */
const EndWord = ({ word, taken, y, left, right, em }: EndWordProps) => {
  const width = (word.length * wordEm + 0.8) * em;
  const isFree = (from: number, to: number) => taken.every((x) => x < from || x > to);
  const at = isFree(left, left + width)
    ? ({ x: left + 0.3 * em, textAnchor: "start" } as const)
    : isFree(right - width, right) && ({ x: right - 0.3 * em, textAnchor: "end" } as const);
  if (!at) return null;
  return (
    <text className={styles["end"]} {...at} y={y}>
      {word}
    </text>
  );
};

const highestOf = ({ mood, range }: ChartPoint): number => range?.[1] ?? mood ?? 5;

const lowestOf = ({ mood, range }: ChartPoint): number => range?.[0] ?? mood ?? 5;
