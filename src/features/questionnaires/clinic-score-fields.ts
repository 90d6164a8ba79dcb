import type { ClinicScore, ClinicScoreDraft } from "#src/domain/clinic-score.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { readAppointment, type ReadWhen } from "#src/forms/read-when.ts";
import { calendarDay, wallNow, whenAt } from "#src/platform/clock.ts";
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
  day: dayOn(at),
  givenBy,
  note,
});

/** As a clinic's paper may say it. Null when nothing is typed, undefined when it is no number that can be kept. */
export const scoreOf = (text: string): number | null | undefined => {
  const number = numberFromText(text);
  return number === undefined || Math.abs(number ?? 0) > highest ? undefined : number;
};
const highest = 10_000;

/** The day alone is asked: of today it is this moment, of another day its noon. One that was not touched stays as it was. */
export const readDay = (day: string, kept: When | undefined): ReadWhen => {
  if (kept && day === dayOn(kept)) return { ok: true, at: kept };
  if (day === calendarDay()) {
    const now = whenAt(wallNow(), { dayStartsAtHour: 0 });
    if (now.ok) return { ok: true, at: now.when };
  }
  const read = readAppointment(day === "" ? "" : `${day}T12:00`, undefined, kept?.zone);
  if (!read.ok) return read.problem === "too-far-ahead" ? stillToCome : read;
  return read.at.localDay > calendarDay() ? stillToCome : read;
};
const stillToCome = { ok: false, problem: "still-to-come" } as const;

/** `total`, `max` and the day have been read by then. */
export const scoreDraft = (
  { measure, givenBy, note }: ClinicScoreFields,
  at: When,
  total: number,
  max: number | null,
): ClinicScoreDraft => ({ at, measure, total, ...(max !== null && { max }), givenBy, note });

const dayOn = (at: When): string => wallTimeOf(at).slice(0, "2026-03-08".length);
