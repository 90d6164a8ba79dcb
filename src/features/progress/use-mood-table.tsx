import { useLingui } from "@lingui/react/macro";
import type { AxisMark } from "#src/analysis/marks-on-axis.ts";
import type { MoodOverTime } from "#src/analysis/mood-over-time.ts";
import type { SessionMark } from "#src/analysis/sessions-on-axis.ts";
import { dayFromNumber, type LocalDay } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";
import type { ChartTable } from "#src/ui/charts/ChartFrame.tsx";
import styles from "./progress.module.css";
import { useMarkWords } from "./use-mark-words.ts";

interface Row {
  /** Numbers of the first and the last day. */
  readonly from: number;
  readonly to: number;
  readonly mood: string;
  readonly beside: string;
}

/** The same numbers as in the chart, latest first, with the sessions and marks in their places. */
export const useMoodTable = (
  mood: MoodOverTime,
  marks: readonly SessionMark[],
  dayMarks: readonly AxisMark[],
  today: LocalDay,
): ChartTable => {
  const { t } = useLingui();
  const markWords = useMarkWords();
  const { binDays, points } = mood.series;
  const shown = points.filter(({ dayCount }) => dayCount > 0);
  // Their words need room on a small phone: then the two columns of numbers stand as one.
  const isNarrow = dayMarks.length > 0;

  const words = (number: number) => shortDay(dayFromNumber(number), today);
  const within = (from: number, to: number) => {
    const isHere = (mark: { readonly dayNumber: number }) => from <= mark.dayNumber && mark.dayNumber <= to;
    return [
      ...marks
        .filter(isHere)
        .map(({ number, isPlanned }) => (isPlanned ? t`Session ${number} (to come)` : t`Session ${number}`)),
      ...dayMarks.filter(isHere).map(({ mark }) => markWords(mark)),
    ].join(", ");
  };

  const checkInsOn = new Map(mood.daily.map(({ day, checkInCount }) => [day, checkInCount]));
  const ofDay = (number: number, value: number | null): Row => ({
    from: number,
    to: number,
    mood: value === null ? t`none` : rounded(value),
    beside: String(checkInsOn.get(dayFromNumber(number)) ?? 0),
  });
  const ofBin = ({ from, to, mood: value, range, dayCount }: (typeof shown)[number]): Row => ({
    from,
    to,
    // SPEC L7: no number sums up one or two days; the chart shows them as dots.
    mood: value === null ? t`too few days` : rounded(value),
    beside:
      range && dayCount > 1
        ? t`${rounded(range[0])} to ${rounded(range[1])}, ${dayCount} days`
        : t`${range ? rounded(range[0]) : ""}, one day`,
  });

  // Days that only have a session or a mark are rows too: the chart shows them.
  const onlyMarked = new Set([...marks, ...dayMarks].map(({ dayNumber }) => dayNumber));
  for (const { from, to } of shown) for (let day = from; day <= to; day++) onlyMarked.delete(day);
  const isDaily = binDays === 1;
  const rows = [
    ...shown.map((point) => (isDaily ? ofDay(point.dayNumber, point.mood) : ofBin(point))),
    ...[...onlyMarked].map((day) => ({ from: day, to: day, mood: t`none`, beside: isDaily ? "0" : "" })),
  ].toSorted((a, b) => b.from - a.from);

  const [first, numbers, narrow] = isDaily
    ? [t`Day`, [t`Mood (average)`, t`Check-ins`], t`Average mood (check-ins)`]
    : [
        binDays === 7 ? t`Week` : t`Four weeks`,
        [t`Middle (median)`, t`Lowest to highest day`],
        t`Middle (lowest to highest day)`,
      ];
  return {
    caption: t`Mood over time, 0 worst to 10 best`,
    head: isNarrow ? [first, narrow, t`Session, or mark`] : [first, ...numbers, t`Session`],
    rows: rows.map(({ from, to, mood: value, beside }) => ({
      key: String(from),
      cells: [
        from === to ? (
          <span key={from} className={styles["oneDay"]}>
            {words(from)}
          </span>
        ) : (
          `${words(from)} – ${words(to)}`
        ),
        ...(isNarrow ? [beside ? `${value} (${beside})` : value] : [value, beside]),
        within(from, to),
      ],
    })),
  };
};

/** One decimal at most, and none where there is nothing behind it. */
const rounded = (mood: number): string => String(Math.round(mood * 10) / 10);
