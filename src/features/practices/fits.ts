import type { Practice, PracticeTime } from "#src/domain/practice.ts";
import { practiceTimes } from "#src/domain/practice.ts";
import { latestWithMedicine, type Session } from "#src/domain/session.ts";
import { daysBetween, type When } from "#src/domain/time.ts";

/** Enough to choose from, few enough for a tired evening. */
const mostAtOnce = 4;

/** Where the person is, counted in days from the latest session with medicine that has started. */
export const timeNow = (sessions: readonly Session[], now: When): PracticeTime => {
  const latest = latestWithMedicine(sessions, now);
  if (!latest) return "ongoing";
  const days = daysBetween(latest.at.localDay, now.localDay);
  if (days <= 0) return "same-day";
  if (days <= 2) return "two-days";
  return days <= 14 ? "two-weeks" : "ongoing";
};

/** At most four that fit this time; those that begin with it stand first. By the calendar alone: nothing else is known. */
export const fittingNow = <Message>(practices: readonly Practice<Message>[], time: PracticeTime): Practice<Message>[] =>
  practices
    .filter(({ fits }) => fits.includes(time))
    .toSorted((a, b) => Number(earliestFit(b) === time) - Number(earliestFit(a) === time))
    .slice(0, mostAtOnce);

/** The time under which a practice is listed, once. */
export const earliestFit = ({ fits }: Pick<Practice<unknown>, "fits">): PracticeTime =>
  practiceTimes.find((time) => fits.includes(time)) ?? "ongoing";
