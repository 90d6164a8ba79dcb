import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { calendarDay, wallNow, whenAt } from "#src/platform/clock.ts";
import { readAppointment, type ReadWhen } from "./read-when.ts";

/** What a field of a day says, as a date field gives it ("2026-03-08"). */
export const dayOf = (at: When): string => wallTimeOf(at).slice(0, "2026-03-08".length);

/**
 * Where the day alone is asked, of something that has been: of today it is this moment, of another day its noon. One that
 * was not touched stays as it was.
 */
export const readDay = (day: string, kept: When | undefined): ReadWhen => {
  if (kept && day === dayOf(kept)) return { ok: true, at: kept };
  if (day === calendarDay()) {
    const now = whenAt(wallNow(), { dayStartsAtHour: 0 });
    if (now.ok) return { ok: true, at: now.when };
  }
  const read = readAppointment(day === "" ? "" : `${day}T12:00`, undefined, kept?.zone);
  if (!read.ok) return read.problem === "too-far-ahead" ? stillToCome : read;
  return read.at.localDay > calendarDay() ? stillToCome : read;
};

const stillToCome = { ok: false, problem: "still-to-come" } as const;

/** What is wrong with a day, in words that help. */
export const explainDay = (read: Extract<ReadWhen, { ok: false }>): MessageDescriptor => {
  switch (read.problem) {
    case "still-to-come":
      return msg`That day is still to come. Choose today, or an earlier day.`;
    case "too-long-ago":
      return msg`That day is too long ago to keep here. Choose one from 1900 on.`;
    case "empty":
    case "skipped":
      return msg`Choose a day.`;
  }
};
