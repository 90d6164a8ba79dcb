import { useLingui } from "@lingui/react/macro";
import type { MoodOverTime } from "#src/analysis/mood-over-time.ts";
import type { SessionMark } from "#src/analysis/sessions-on-axis.ts";
import { dayFromNumber, type LocalDay } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";
import type { ChartTable } from "#src/ui/charts/ChartFrame.tsx";

/** The same numbers as in the chart, latest first, with the sessions in their places. */
export const useMoodTable = (mood: MoodOverTime, marks: readonly SessionMark[], today: LocalDay): ChartTable => {
  const { t } = useLingui();
  const { binDays, points } = mood.series;
  const words = (number: number) => shortDay(dayFromNumber(number), today);
  const within = (from: number, to: number) =>
    marks
      .filter((mark) => from <= mark.dayNumber && mark.dayNumber <= to)
      .map(({ number, isPlanned }) => (isPlanned ? t`Session ${number} (to come)` : t`Session ${number}`))
      .join(", ");

  const caption = t`Mood over time, 0 worst to 10 best`;
  const shown = points.filter(({ dayCount }) => dayCount > 0);
  if (binDays === 1) {
    const countByDay = new Map(mood.daily.map(({ day, checkInCount }) => [day, checkInCount]));
    // Days of a session without a check-in are rows too: the chart shows their lamps.
    const onlySessions = marks.filter(({ dayNumber }) => !shown.some((point) => point.dayNumber === dayNumber));
    const rows = [
      ...shown.map((point) => ({ number: point.dayNumber, mood: point.mood })),
      ...onlySessions.map(({ dayNumber }) => ({ number: dayNumber, mood: null })),
    ].toSorted((a, b) => b.number - a.number);
    return {
      caption,
      head: [t`Day`, t`Mood (average)`, t`Check-ins`, t`Session`],
      rows: rows.map(({ number, mood: value }) => ({
        key: String(number),
        cells: [
          words(number),
          value === null ? t`none` : rounded(value),
          String(countByDay.get(dayFromNumber(number)) ?? 0),
          within(number, number),
        ],
      })),
    };
  }
  return {
    caption,
    head: [binDays === 7 ? t`Week` : t`Four weeks`, t`Middle (median)`, t`Lowest to highest day`, t`Session`],
    rows: shown.toReversed().map(({ from, to, mood: value, range, dayCount }) => ({
      key: String(from),
      cells: [
        `${words(from)} – ${words(to)}`,
        // SPEC L7: no number sums up one or two days; the chart shows them as dots.
        value === null ? t`too few days` : rounded(value),
        range && dayCount > 1
          ? t`${rounded(range[0])} to ${rounded(range[1])}, ${dayCount} days`
          : t`${range ? rounded(range[0]) : ""}, one day`,
        within(from, to),
      ],
    })),
  };
};

/** One decimal at most, and none where there is nothing behind it. */
const rounded = (mood: number): string => String(Math.round(mood * 10) / 10);
