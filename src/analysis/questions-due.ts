import type { Reflection } from "#src/domain/reflection.ts";
import { givesMedicine, hasHappened, latestWithMedicine, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, daysBetween, type When } from "#src/domain/time.ts";
import { reflectionTime, type ReflectionTime } from "./session-page.ts";
import { watchThresholds } from "./watch-thresholds.ts";

/** Questions about a session that can be answered now. */
export interface QuestionsDue {
  readonly session: Session;
  readonly set: ReflectionTime;
}

export interface QuestionsToMention extends QuestionsDue {
  /** Another session took their day: they are not those of the last one. */
  readonly isOfEarlier: boolean;
}

/** What was written, as far as it says which questions were answered. */
type Written = Pick<Reflection, "sessionId" | "promptSet">;

const lastDay = watchThresholds.windowDays.value;

/** The questions that are due about one session: SPEC V11. */
export const questionsOf = (session: Session, written: readonly Written[], now: When): QuestionsDue | null => {
  if (!hasHappened(session, now) || daysBetween(session.at.localDay, now.localDay) > lastDay) return null;
  const set = reflectionTime(session, now);
  if (set === null) return null;
  const due = { session, set };
  return set === "after-rest" || !isAnswered(due, written) ? due : null;
};

/** About the last session with medicine, whatever lies ahead: SPEC V12. */
export const questionsDue = (
  sessions: readonly Session[],
  written: readonly Written[],
  now: When,
): QuestionsDue | null => {
  const last = latestWithMedicine(sessions, now);
  return last ? questionsOf(last, written, now) : null;
};

/** The questions that half a sentence on Today speaks of: SPEC V13. */
export const questionsToMention = (
  sessions: readonly Session[],
  written: readonly Written[],
  now: When,
): QuestionsToMention | null => {
  const due = questionsDue(sessions, written, now);
  if (due && mentionDays[due.set].includes(daysBetween(due.session.at.localDay, now.localDay))) {
    return { ...due, isOfEarlier: false };
  }
  const missed = missedYesterday(sessions, written, now);
  if (missed) return { ...missed, isOfEarlier: true };
  return due?.set === "after-rest" && !isAnswered(due, written) ? { ...due, isOfEarlier: false } : null;
};

/** Days after the session. The questions for after rest have no day of their own. */
const mentionDays: Record<ReflectionTime, readonly number[]> = {
  "after-rest": [],
  "day-1-3": [1, 2, 3],
  "day-7": [7],
  "day-14": [14],
};

/** Their one day was that of the next session. */
const missedYesterday = (sessions: readonly Session[], written: readonly Written[], now: When): QuestionsDue | null => {
  const begun = sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .toSorted(byInstant)
    .toReversed();
  const [last, ...earlier] = begun;
  if (!last || daysBetween(last.at.localDay, now.localDay) !== 1) return null;
  for (const session of earlier) {
    const set = reflectionTime(session, now);
    const due = set && { session, set };
    if (due && isOnDayOf(last, due) && !isAnswered(due, written)) return due;
  }
  return null;
};

const isOnDayOf = (last: Session, { session, set }: QuestionsDue): boolean =>
  (set === "day-7" || set === "day-14") &&
  mentionDays[set].some((days) => addDays(session.at.localDay, days) === last.at.localDay);

const isAnswered = ({ session, set }: QuestionsDue, written: readonly Written[]): boolean =>
  written.some(({ sessionId, promptSet }) => sessionId === session.id && promptSet === set);
