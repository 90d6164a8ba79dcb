import { classNames } from "#src/ui/class-names.ts";
import type { ChartMark } from "./mood-chart-data.ts";
import styles from "./MoodChart.module.css";
import { digitEm, placeMarks, roundLampEm, type Lamp } from "./place-marks.ts";
import { useMoodScale } from "./use-mood-scale.ts";
import { wordEm } from "./word-width.ts";

interface SessionLampsProps {
  readonly marks: readonly ChartMark[];
  /** One word, written beside the lamps where there is room. */
  readonly label: string;
  readonly em: number;
}

/** Sessions as numbered lamps along the top, each on its dashed line. Hollow while they are still to come. */
export const SessionLamps = ({ marks, label, em }: SessionLampsProps) => {
  const scale = useMoodScale();
  if (!scale || marks.length === 0) return null;

  const { plot, toX } = scale;
  const right = plot.x + plot.width;
  const placed = marks.map(({ dayNumber, number, isPlanned }) => ({ x: toX(dayNumber), number, isPlanned }));
  const { look, lamps } = placeMarks(placed, { em, left: 0.2 * em, right: right + 0.6 * em });
  const lines = apart(
    placed.map(({ x }) => x),
    0.25 * em,
  );
  const middle = plot.y - 1.15 * em;
  return (
    <g className={styles["lamps"]}>
      {lines.map((x) => (
        <line
          key={x}
          className={styles["sessionLine"]}
          x1={x}
          x2={x}
          y1={plot.y - 0.3 * em}
          y2={plot.y + plot.height}
        />
      ))}
      {lamps.map((lamp) =>
        look === "round" ? (
          <RoundLamp key={lamp.x} lamp={lamp} y={middle} em={em} />
        ) : (
          <SmallLamp key={lamp.x} lamp={lamp} y={middle} em={em} />
        ),
      )}
      <LampLabel
        label={label}
        lamps={lamps}
        left={plot.x}
        right={right}
        y={middle + (look === "round" ? 0.33 : 0.1) * em}
        em={em}
      />
    </g>
  );
};

/** Those that are at least so far from the one before: lines on top of each other would look like one bold line. */
const apart = (places: readonly number[], least: number): number[] => {
  const kept: number[] = [];
  for (const place of places) {
    const before = kept.at(-1);
    if (before === undefined || place - before >= least) kept.push(place);
  }
  return kept;
};

interface LampProps {
  readonly lamp: Lamp;
  readonly y: number;
  readonly em: number;
}

const RoundLamp = ({ lamp: { text, x, isPlanned }, y, em }: LampProps) => (
  <g className={classNames(isPlanned && styles["planned"])}>
    <circle className={styles["lamp"]} cx={x} cy={y} r={(roundLampEm / 2) * em} />
    <text className={styles["lampNumber"]} x={x} y={y + 0.33 * em}>
      {text}
    </text>
  </g>
);

const SmallLamp = ({ lamp: { text, x, from, to, isPlanned }, y, em }: LampProps) => (
  <g className={classNames(isPlanned && styles["planned"])}>
    <text className={styles["lampText"]} x={x} y={y + 0.1 * em}>
      {text}
    </text>
    <line className={styles["light"]} x1={from} x2={to} y1={y + 0.65 * em} y2={y + 0.65 * em} />
  </g>
);

interface LampLabelProps {
  readonly label: string;
  readonly lamps: readonly Lamp[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly em: number;
}

/** Before the first lamp, else after the last, else between two, else nowhere. */
const LampLabel = ({ label, lamps, left, right, y, em }: LampLabelProps) => {
  const edges = lamps.map(({ text, x, from, to }) => {
    const half = Math.max(roundLampEm / 2, (text.length * digitEm) / 2) * em;
    return { start: Math.min(x - half, from), end: Math.max(x + half, to) };
  });
  const starts = [left, ...edges.map(({ end }) => end)];
  const ends = [...edges.map(({ start }) => start), right];
  const spaces = ends.map((end, index) => ({ start: starts[index] ?? end, end }));
  const [first, last] = [spaces[0], spaces.at(-1)];
  const room = [first, last, ...spaces].find(
    (space) => space && space.end - space.start >= (label.length * wordEm + 1) * em,
  );
  if (!room) return null;
  return (
    <text
      className={styles["lampLabel"]}
      x={room === first ? room.end - 0.5 * em : room.start + 0.5 * em}
      y={y}
      textAnchor={room === first ? "end" : "start"}
    >
      {label}
    </text>
  );
};
