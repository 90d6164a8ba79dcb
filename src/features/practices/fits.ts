import type { Phase } from "#src/analysis/phase.ts";
import { practicesToAskAboutFirst } from "#src/content/practices/practices.ts";
import type { Practice, PracticeTime } from "#src/domain/practice.ts";
import { practiceTimes } from "#src/domain/practice.ts";
import { givesMedicine } from "#src/domain/session.ts";

/** Enough to choose from, few enough for a tired evening. */
const mostAtOnce = 4;

/** "before": the session is later today. Then only what brings one into the room. */
export type Fit = PracticeTime | "before";

/** Where the person is. Nothing but the phase is looked at: neither moods nor scores choose a practice. */
export const fitOf = (phase: Phase): Fit => {
  if (phase.name === "resting") return "same-day";
  if (phase.name === "session-day" && givesMedicine(phase.session.session))
    return phase.hasBegun ? "same-day" : "before";
  const { watchDay } = phase;
  if (watchDay === null) return "ongoing";
  if (watchDay === 0) return "same-day";
  return watchDay <= 2 ? "two-days" : "two-weeks";
};

/** At most four that fit this time; those that begin with it stand first. */
export const fittingNow = <Message>(practices: readonly Practice<Message>[], fit: Fit): Practice<Message>[] => {
  const time = timeOf(fit);
  return practices
    .filter(({ id }) => !practicesToAskAboutFirst.includes(id))
    .filter(({ fits, domains }) => fits.includes(time) && (fit !== "before" || domains.includes("body")))
    .toSorted((a, b) => Number(earliestFit(b) === time) - Number(earliestFit(a) === time))
    .slice(0, mostAtOnce);
};

export const timeOf = (fit: Fit): PracticeTime => (fit === "before" ? "same-day" : fit);

/** The time under which a practice is listed, once. */
export const earliestFit = ({ fits }: Pick<Practice<unknown>, "fits">): PracticeTime =>
  practiceTimes.find((time) => fits.includes(time)) ?? "ongoing";
