import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { Course } from "#src/domain/course.ts";
import { givesMedicine, hasHappened, type Session } from "#src/domain/session.ts";
import { daysBetween, type LocalDay, type When } from "#src/domain/time.ts";
import { isWatched } from "./watch.ts";
import { watchThresholds } from "./watch-thresholds.ts";

interface BladderFacts {
  /** Every answer to the question, in any order. */
  readonly checks: readonly BladderCheck[];
  /** Every session of every course, in any order. */
  readonly sessions: readonly Session[];
  readonly courses: readonly Course[];
  readonly now: When;
}

/** Ours, for review. */
const weekDays = 7;
const monthDays = 30;
/** How late it may become before it is asked beside a session, and on its day. With sessions every other day no day is free. */
const lateBesideDays = 3;
const lateOnDays = 7;

/**
 * Whether the question about bladder and bowels is asked today: once a week while a watch window is open, once a month while
 * a course goes on in maintenance. It counts from the last answer, or from when there was first something to ask about. SPEC B
 */
export const isBladderQuestionDue = ({ checks, sessions, courses, now }: BladderFacts): boolean => {
  const given = sessions.filter(givesMedicine);
  const days = given
    .filter((session) => hasHappened(session, now))
    .map(({ at }) => at.localDay)
    .toSorted();
  const latest = days.at(-1);
  const since = (day: LocalDay): number =>
    daysBetween(latestDay([day, ...checks.map(({ at }) => at.localDay)]), now.localDay);
  const lateBy = Math.max(
    latest !== undefined && isWatched(sessions, now) ? since(runBegan(days, latest)) - weekDays : -Infinity,
    ...courses
      .filter(({ status }) => status === "maintenance")
      .map((course) => since(maintenanceBegan(course, sessions, now)) - monthDays),
  );
  const nearest = Math.min(
    ...given
      .filter(({ status }) => status !== "cancelled")
      .map(({ at }) => Math.abs(daysBetween(at.localDay, now.localDay))),
  );
  return lateBy >= (nearest === 0 ? lateOnDays : nearest === 1 ? lateBesideDays : 0);
};

/** The first day of the sessions that follow each other within one watch window: that one has been open ever since. */
const runBegan = (days: readonly LocalDay[], latest: LocalDay): LocalDay =>
  days
    .toReversed()
    .reduce((began, day) => (daysBetween(day, began) <= watchThresholds.windowDays.value ? day : began), latest);

/** The last session with medicine, or, before there is one, the day the course was planned on. */
const maintenanceBegan = ({ id, at }: Course, sessions: readonly Session[], now: When): LocalDay =>
  sessions
    .filter((session) => session.courseId === id && givesMedicine(session) && hasHappened(session, now))
    .map((session) => session.at.localDay)
    .toSorted()
    .at(-1) ?? at.localDay;

const latestDay = ([first, ...others]: readonly [LocalDay, ...LocalDay[]]): LocalDay =>
  others.reduce((latest, day) => (day > latest ? day : latest), first);
