import styles from "./ScoreChart.module.css";
import { numberedDots, scoreTicks, type ScoreBand, type ScoreDot, type ScoreRange } from "./score-chart-data.ts";
import { useScoreScale } from "./use-score-scale.ts";
import { wordEm } from "./word-width.ts";

interface BandsProps {
  readonly bands: readonly ScoreBand[];
  /** Single totals that mean something, such as 50 of the WHO-5. */
  readonly lines: readonly number[];
  readonly dots: readonly ScoreDot[];
  readonly range: ScoreRange;
  readonly em: number;
}

/** Every second band lies in a soft wash, so that each is a strip; the numbers at their lower ends stand beside the plot. */
export const Bands = ({ bands, lines, range, em }: Omit<BandsProps, "dots">) => {
  const scale = useScoreScale(range);
  if (!scale) return null;

  const { plot, toY } = scale;
  const right = plot.x + plot.width;
  const ticks = scoreTicks(range, [...bands.map(({ from }) => from), ...lines], plot.height / em);
  // Totals are whole: halfway between them, a dot lies in its band and not on its edge.
  const top = (total: number) => (total >= range[1] ? plot.y : toY(total + 0.5));
  const bottom = (total: number) => (total <= range[0] ? plot.y + plot.height : toY(total - 0.5));
  return (
    <g>
      {bands.map(({ from, to, name }, index) => (
        <rect
          key={name}
          className={index % 2 === 0 ? styles["strip"] : styles["other"]}
          x={plot.x}
          y={top(to)}
          width={plot.width}
          height={Math.max(0, bottom(from) - top(to))}
        />
      ))}
      {[...new Set([range[0], ...lines, range[1]])].map((total) => (
        <line key={total} className={styles["grid"]} x1={plot.x} x2={right} y1={toY(total)} y2={toY(total)} />
      ))}
      {ticks.map((total) => (
        <text key={total} className={styles["total"]} x={plot.x - 0.45 * em} y={toY(total) + 0.35 * em}>
          {total}
        </text>
      ))}
    </g>
  );
};

/** Over the lines of the sessions, on the side where the band has no dot. */
export const BandNames = ({ bands, dots, range, em }: Omit<BandsProps, "lines">) => {
  const scale = useScoreScale(range);
  if (!scale) return null;

  const { plot, toX, toY } = scale;
  return (
    <g>
      {bands.map(({ from, to, name }) => {
        const end = plot.x + (name.length * wordEm + 0.8) * em;
        const isTaken = dots.some(({ total, dayNumber }) => from <= total && total <= to && toX(dayNumber) < end);
        return (
          <text
            key={name}
            className={styles["bandName"]}
            x={isTaken ? plot.x + plot.width - 0.4 * em : plot.x + 0.4 * em}
            y={(toY(from) + toY(to)) / 2 + 0.35 * em}
            textAnchor={isTaken ? "end" : "start"}
          >
            {name}
          </text>
        );
      })}
    </g>
  );
};

interface ScoreDotsProps {
  readonly dots: readonly ScoreDot[];
  readonly range: ScoreRange;
  readonly em: number;
}

/** Each score as a dot with its number, and a thin tail over the days that it asks about. No line joins them. */
export const ScoreDots = ({ dots, range, em }: ScoreDotsProps) => {
  const scale = useScoreScale(range);
  if (!scale) return null;

  const { plot, toX, toY } = scale;
  const placed = dots.map(({ key, dayNumber, sinceDay, total }) => ({
    key,
    total,
    x: toX(dayNumber),
    since: Math.max(plot.x, toX(sinceDay)),
    y: toY(total),
  }));
  const areNumbered = numberedDots(
    placed.map(({ x }) => x),
    1.9 * em,
  );
  return (
    <g>
      {placed.map(({ key, x, since, y }) => (
        <line key={key} className={styles["tail"]} x1={since} x2={x} y1={y} y2={y} />
      ))}
      {placed.map(({ key, x, y }) => (
        <circle key={key} className={styles["dot"]} cx={x} cy={y} r={0.28 * em} />
      ))}
      {placed.map(({ key, x, y, total }, index) => {
        // Above the dot, or under it where the plot ends.
        const isHigh = y - plot.y < 1.4 * em;
        return (
          areNumbered[index] && (
            <text key={key} className={styles["number"]} x={x} y={isHigh ? y + 1.35 * em : y - 0.6 * em}>
              {total}
            </text>
          )
        );
      })}
    </g>
  );
};
