import styles from "./MoodChart.module.css";
import { digitEm } from "./place-marks.ts";
import { useMoodScale } from "./use-mood-scale.ts";

/** Something beside the sessions, under its letter: what it was stands in the list below the picture. */
export interface ChartDayMark {
  readonly dayNumber: number;
  readonly letter: string;
}

interface DayMarksProps {
  /** In order of time. */
  readonly marks: readonly ChartDayMark[];
  readonly em: number;
}

/** A dotted hairline up from the axis, and the letter under it. Those too close to be told apart share their letters. */
export const DayMarks = ({ marks, em }: DayMarksProps) => {
  const scale = useMoodScale();
  if (!scale || marks.length === 0) return null;

  const { plot, toX } = scale;
  const bottom = plot.y + plot.height;
  const places = [...new Set(marks.map(({ dayNumber }) => toX(dayNumber)))];
  const groups = groupMarks(
    marks.map(({ dayNumber, letter }) => ({ x: toX(dayNumber), letter })),
    em,
  );
  return (
    <g className={styles["dayMarks"]}>
      {places.map((x) => (
        <line key={x} className={styles["dayMarkLine"]} x1={x} x2={x} y1={plot.y} y2={bottom} />
      ))}
      {groups.map(({ x, text }) => {
        const half = (text.length * digitEm * em) / 2;
        const within = Math.min(Math.max(x, plot.x + half), plot.x + plot.width - half);
        return (
          <text key={text} x={within} y={bottom + 1.1 * em}>
            {text}
          </text>
        );
      })}
    </g>
  );
};

interface PlacedLetter {
  readonly x: number;
  readonly letter: string;
}

/** Neighbours whose letters would run into each other stand as one: "b, c", or "b–e" for more than two. */
export const groupMarks = (marks: readonly PlacedLetter[], em: number): { x: number; text: string }[] => {
  let groups = marks.map((mark) => [mark]);
  for (;;) {
    const clash = groups.findIndex((group, index) => {
      const before = groups[index - 1];
      return before !== undefined && endOf(before, em) + 0.4 * em > startOf(group, em);
    });
    if (clash === -1) return groups.map((group) => ({ x: middleOf(group), text: textOf(group) }));
    groups = groups.flatMap((group, index) => {
      if (index === clash - 1) return [[...group, ...(groups[clash] ?? [])]];
      return index === clash ? [] : [group];
    });
  }
};

const textOf = (group: readonly PlacedLetter[]): string => {
  const [first, last] = [group[0]?.letter ?? "", group.at(-1)?.letter ?? ""];
  if (group.length === 1) return first;
  return group.length === 2 ? `${first}, ${last}` : `${first}–${last}`;
};

const middleOf = (group: readonly PlacedLetter[]): number => ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;

const halfOf = (group: readonly PlacedLetter[], em: number): number => (textOf(group).length * digitEm * em) / 2;
const startOf = (group: readonly PlacedLetter[], em: number): number => middleOf(group) - halfOf(group, em);
const endOf = (group: readonly PlacedLetter[], em: number): number => middleOf(group) + halfOf(group, em);
