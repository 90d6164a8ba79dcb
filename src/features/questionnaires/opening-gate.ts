import { withinHoursAfterMedicine } from "#src/analysis/cadence.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";

/**
 * What stands before the questions. "waits": not within 24 hours after a session with medicine · "ask-twice": the first 12
 * hours after one · "content-note": what it is about, to agree to.
 */
export type Gate = "waits" | "ask-twice" | "content-note" | "open";

/** `startedAt` is when a half that was kept was begun: who has agreed once is not asked again for going on. */
export const gateOf = (
  id: InstrumentId,
  sessions: readonly Session[],
  now: When,
  startedAt: When | undefined,
): Gate => {
  if (id === "pcl-5") {
    if (withinHoursAfterMedicine(sessions, now, pcl5Hours)) return "waits";
    return startedAt ? "open" : "content-note";
  }
  const session = withinHoursAfterMedicine(sessions, now, restHours);
  return !session || (startedAt && startedAt.instant >= session.at.instant) ? "open" : "ask-twice";
};

/** A questionnaire about a very stressful experience, and its memories, are kept apart from the medicine. */
const pcl5Hours = 24;
/** Tired and foggy, a person judges two weeks by the last hour. */
const restHours = 12;
