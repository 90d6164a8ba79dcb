import type { ChartDays, ChartPoint } from "./mood-chart-data.ts";
import styles from "./MoodChart.module.css";
import { useMoodScale } from "./use-mood-scale.ts";
import { wordEm } from "./word-width.ts";

/** Stretches without a check-in, hatched, so that an empty stretch reads as "not known" and not as "nothing". */
export const Gaps = ({
  gaps,
  label,
  hatchId,
  em,
}: {
  readonly gaps: readonly ChartDays[];
  readonly label: string;
  readonly hatchId: string;
  readonly em: number;
}) => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { plot, toX } = scale;
  const stretches = gaps.map(({ from, to }) => {
    const start = Math.max(plot.x, toX(from - 0.5));
    const end = Math.min(plot.x + plot.width, toX(to + 0.5));
    return { start, width: Math.max(0, end - start) };
  });
  const widest = stretches.reduce((a, b) => (b.width > a.width ? b : a), { start: 0, width: 0 });
  const lines = linesWithin(label, widest.width / (wordEm * em));
  return (
    <g>
      {stretches.map(({ start, width }) => (
        <rect key={start} x={start} y={plot.y} width={width} height={plot.height} fill={`url(#${hatchId})`} />
      ))}
      {lines.map((line, index) => (
        <text
          key={line}
          className={styles["gapLabel"]}
          x={widest.start + widest.width / 2}
          y={plot.y + plot.height / 2 + (index - (lines.length - 1) / 2) * 1.2 * em}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** On one line, else each word on its own, else not at all. */
const linesWithin = (label: string, letters: number): string[] => {
  if (label.length <= letters) return [label];
  const words = label.split(" ");
  return words.every((word) => word.length <= letters) ? words : [];
};

/** From the lowest to the highest day of each bin, as wide as the bin: one shape, however many bins. */
export const RangeBand = ({ points }: { readonly points: readonly ChartPoint[] }) => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { toX, toY } = scale;
  const blocks = points.flatMap(({ from, to, range, mood }) => {
    if (!range || mood === null) return [];
    const [left, right, bottom, top] = [toX(from - 0.5), toX(to + 0.5), toY(range[0]), toY(range[1])];
    return [`M${left},${bottom}V${top}H${right}V${bottom}Z`];
  });
  return <path className={styles["band"]} d={blocks.join("")} />;
};

/** What the line cannot show: lone points, the days of bins that are too thin for a median; and, with room, every day. */
export const Dots = ({ points, em }: { readonly points: readonly ChartPoint[]; readonly em: number }) => {
  const scale = useMoodScale();
  if (!scale) return null;

  const { toX, toY } = scale;
  const dayWidth = toX(1) - toX(0);
  const hasRoom = dayWidth >= 0.6 * em;
  const dots = points.flatMap(({ dayNumber, mood, range, isLone }) => {
    if (mood !== null) return isLone || hasRoom ? [{ dayNumber, mood, radius: isLone ? 0.24 : 0.19 }] : [];
    return [...new Set(range ?? [])].map((day) => ({ dayNumber, mood: day, radius: 0.14 }));
  });
  return (
    <g className={styles["dots"]}>
      {dots.map(({ dayNumber, mood, radius }) => (
        <circle key={`${dayNumber} ${mood}`} cx={toX(dayNumber)} cy={toY(mood)} r={radius * em} />
      ))}
    </g>
  );
};
