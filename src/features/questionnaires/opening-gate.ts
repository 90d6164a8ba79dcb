import { withinHoursAfterMedicine } from "#src/analysis/cadence.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import { givesMedicine, hasHappened, type Session } from "#src/domain/session.ts";
import { daysBetween, type When } from "#src/domain/time.ts";

/**
 * What stands before the questions. "waits": not within 24 hours after a session with medicine · "ask-twice": the first 12
 * hours after one · "content-note": what it is about, to agree to · "old-half": whether answers from then are still meant.
 */
export type Gate = "waits" | "ask-twice" | "content-note" | "old-half";

/**
 * One after the other, and none when the questions open at once. `startedAt` is when a half that was kept was begun: who has
 * agreed once is not asked again for going on. To the content note a person agrees for a day: on another one they may not
 * feel as steady.
 */
export const gatesOf = (
  id: InstrumentId,
  sessions: readonly Session[],
  now: When,
  startedAt: When | undefined,
): readonly Gate[] => {
  const half: readonly Gate[] = startedAt && isOld(startedAt, sessions, now) ? ["old-half"] : [];
  if (id === "pcl-5") {
    if (withinHoursAfterMedicine(sessions, now, pcl5Hours)) return ["waits"];
    const hasAgreed = startedAt?.localDay === now.localDay && half.length === 0;
    return hasAgreed ? [] : ["content-note", ...half];
  }
  const session = withinHoursAfterMedicine(sessions, now, restHours);
  const hasAgreed = !session || (startedAt && startedAt.instant >= session.at.instant);
  return hasAgreed ? half : ["ask-twice", ...half];
};

/** Answers of one filling-in are about the same days. After a night they still are; with a session between, they are not. */
const isOld = (startedAt: When, sessions: readonly Session[], now: When): boolean =>
  daysBetween(startedAt.localDay, now.localDay) > 1 ||
  sessions.some(
    (session) => givesMedicine(session) && hasHappened(session, now) && session.at.instant > startedAt.instant,
  );

/** A questionnaire about a very stressful experience, and its memories, are kept apart from the medicine. */
const pcl5Hours = 24;
/** Tired and foggy, a person judges two weeks by the last hour. */
const restHours = 12;
