import type { ClinicScore, ClinicScoreDraft } from "#src/domain/clinic-score.ts";
import type { When } from "#src/domain/time.ts";
import { dayOf } from "#src/forms/read-day.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { numberFromText } from "#src/ui/number-from-text.ts";

/** The form as texts, which is how a draft keeps it. */
export interface ClinicScoreFields {
  readonly measure: string;
  readonly total: string;
  readonly max: string;
  /** A calendar day, as a date field gives it. */
  readonly day: string;
  readonly givenBy: string;
  readonly note: string;
}

export const emptyScore = (): ClinicScoreFields => ({
  measure: "",
  total: "",
  max: "",
  day: calendarDay(),
  givenBy: "",
  note: "",
});

export const fieldsOfScore = ({ measure, total, max, at, givenBy, note }: ClinicScore): ClinicScoreFields => ({
  measure,
  total: String(total),
  max: String(max ?? ""),
  day: dayOf(at),
  givenBy,
  note,
});

/** As a clinic's paper may say it. Null when nothing is typed, undefined when it is no number that can be kept. */
export const scoreOf = (text: string): number | null | undefined => {
  const number = numberFromText(text);
  return number === undefined || Math.abs(number ?? 0) > highest ? undefined : number;
};
const highest = 10_000;

/** `total`, `max` and the day have been read by then. */
export const scoreDraft = (
  { measure, givenBy, note }: ClinicScoreFields,
  at: When,
  total: number,
  max: number | null,
): ClinicScoreDraft => ({ at, measure, total, ...(max !== null && { max }), givenBy, note });
