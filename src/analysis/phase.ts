import type { Course } from "#src/domain/course.ts";
import {
  givesMedicine,
  hasHappened,
  lastMomentOf,
  numberSessions,
  type NumberedSession,
  type Session,
} from "#src/domain/session.ts";
import { daysBetween, type When } from "#src/domain/time.ts";
import { watchThresholds } from "./watch-thresholds.ts";

/** What holds beside the phase, so that the one next thing hides nothing. */
export interface Surroundings {
  /** The latest medicine or booster session that has begun. */
  readonly last: NumberedSession | null;
  /** The next session of any kind that has not begun. */
  readonly next: NumberedSession | null;
  /** The next of them that gives medicine. */
  readonly nextMedicine: NumberedSession | null;
  /** Days since the day of `last`, while the watch window is open: 0 on that day itself, then 1 to 14. */
  readonly watchDay: number | null;
}

export type Phase = Surroundings &
  (
    | { readonly name: "set-up" }
    | { readonly name: "no-sessions"; readonly course: Course }
    | { readonly name: "prepare"; readonly session: NumberedSession; readonly daysToGo: number }
    | { readonly name: "session-day"; readonly session: NumberedSession; readonly hasBegun: boolean }
    | { readonly name: "resting"; readonly session: NumberedSession; readonly hoursSinceEnd: number }
    | { readonly name: "after-rest"; readonly session: NumberedSession; readonly hoursSinceEnd: number }
    | { readonly name: "watch-window"; readonly session: NumberedSession; readonly watchDay: number }
    | { readonly name: "between" }
    | { readonly name: "after-course" }
  );

const hourMs = 3_600_000;
const restHours = 4;
const afterRestHours = 36;
/** SPEC P7: from here on a medicine session tomorrow is nearer than the one behind. */
const yieldsToTomorrowHours = 24;
/** SPEC P9 */
const soonDays = 3;
/** SPEC P10 */
const watchDays = watchThresholds.windowDays.value;
/** SPEC P11 */
const aheadDays = 14;
/** SPEC P6 */
const sameNightHours = 4;

/** Where in a course the person is. Which phase wins when several hold: SPEC P1 to P14, in the order of the code. */
export const phaseOf = (sessions: readonly Session[], courses: readonly Course[], now: When): Phase => {
  const live = numberSessions(sessions).filter(({ session }) => session.status !== "cancelled");
  const begun = live.filter(({ session }) => hasHappened(session, now));
  const ahead = live.filter(({ session }) => !hasHappened(session, now));
  const last = begun.findLast(({ session }) => givesMedicine(session)) ?? null;
  const next = ahead[0] ?? null;
  const nextMedicine = ahead.find(({ session }) => givesMedicine(session)) ?? null;
  const watchDay = last && watchDayOf(last.session, now);
  const beside = { last, next, nextMedicine, watchDay };

  if (courses.length === 0 && live.length === 0) return { ...beside, name: "set-up" };

  const hoursSinceEnd = last ? hoursBetween(lastMomentOf(last.session), now.instant) : null;
  if (last && hoursSinceEnd !== null && hoursSinceEnd >= 0 && hoursSinceEnd < restHours) {
    return { ...beside, name: "resting", session: last, hoursSinceEnd };
  }

  const todays = [
    ...begun.filter(({ session }) => isUnderWay(session, now)),
    ...ahead.filter(({ session }) => isToday(session, now)),
  ];
  const today = todays.find(({ session }) => givesMedicine(session)) ?? todays[0];
  if (today && (givesMedicine(today.session) || isUnderWay(today.session, now))) return sessionDay(beside, today, now);

  if (last && hoursSinceEnd !== null && hoursSinceEnd >= 0 && hoursSinceEnd < afterRestHours) {
    const isTomorrow = nextMedicine !== null && daysTo(nextMedicine.session, now) <= 1;
    if (!isTomorrow || hoursSinceEnd < yieldsToTomorrowHours) {
      return { ...beside, name: "after-rest", session: last, hoursSinceEnd };
    }
  }
  if (today) return sessionDay(beside, today, now);

  if (nextMedicine && daysTo(nextMedicine.session, now) <= soonDays) return prepare(beside, nextMedicine, now);
  if (last && watchDay !== null) return { ...beside, name: "watch-window", session: last, watchDay };
  if (next && (last === null || daysTo(next.session, now) <= aheadDays)) return prepare(beside, next, now);

  const empty = courses.find(
    ({ id, status }) => status === "active" && !live.some(({ session }) => session.courseId === id),
  );
  if (empty) return { ...beside, name: "no-sessions", course: empty };
  const isOver = next === null && courses.length > 0 && courses.every((course) => isFinished(course, begun));
  return { ...beside, name: isOver ? "after-course" : "between" };
};

const sessionDay = (beside: Surroundings, session: NumberedSession, now: When): Phase => ({
  ...beside,
  name: "session-day",
  session,
  hasBegun: hasHappened(session.session, now),
});

const prepare = (beside: Surroundings, session: NumberedSession, now: When): Phase => ({
  ...beside,
  name: "prepare",
  session,
  daysToGo: daysTo(session.session, now),
});

const hoursBetween = (from: number, to: number): number => (to - from) / hourMs;

const isUnderWay = (session: Session, now: When): boolean =>
  session.at.instant <= now.instant && now.instant < lastMomentOf(session);

/** In the small hours it is still the day before; what begins within them is today's all the same. */
const isToday = (session: Session, now: When): boolean =>
  daysTo(session, now) <= 0 || hoursBetween(now.instant, session.at.instant) <= sameNightHours;

const daysTo = (session: Session, now: When): number => daysBetween(now.localDay, session.at.localDay);

const watchDayOf = (session: Session, now: When): number | null => {
  // After a flight west the day on the wall can be the one before the session's.
  const day = Math.max(0, -daysTo(session, now));
  return day <= watchDays ? day : null;
};

/** Said so by the person, or every planned medicine session has taken place. One that rests or goes on in boosters is not over. */
const isFinished = ({ id, status, plannedSessions }: Course, begun: readonly NumberedSession[]): boolean => {
  if (status !== "active") return status === "finished";
  const count = begun.filter(({ session }) => session.courseId === id && session.kind === "medicine").length;
  return plannedSessions !== undefined && count >= plannedSessions;
};
