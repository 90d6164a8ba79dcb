import { dayNumber, type LocalDay } from "#src/domain/time.ts";
import type { TableRow } from "#src/ui/Table.tsx";
import type { ScoreAxis } from "./score-axis.ts";

interface RowOfScore {
  readonly key: string;
  readonly day: LocalDay;
  readonly score: string;
}

interface RowWords {
  readonly day: (day: LocalDay) => string;
  readonly session: (number: number, isPlanned: boolean) => string;
  /** In place of a score, on a day that has a session only. */
  readonly none: string;
}

/** What the picture shows, latest first: every score, and every session beside its day. */
export const scoreRows = (scores: readonly RowOfScore[], { marks }: ScoreAxis, words: RowWords): TableRow[] => {
  const dayAndSessions = (day: LocalDay): string =>
    [
      words.day(day),
      ...marks.filter((mark) => mark.day === day).map((mark) => words.session(mark.number, mark.isPlanned)),
    ].join(", ");
  const onlySessions = [...new Set(marks.map(({ day }) => day))]
    .filter((day) => !scores.some((score) => score.day === day))
    .map((day) => ({ key: day, day, score: words.none }));
  return [...scores.toReversed(), ...onlySessions]
    .toSorted((a, b) => dayNumber(b.day) - dayNumber(a.day))
    .map(({ key, day, score }) => ({ key, cells: [dayAndSessions(day), score] }));
};
