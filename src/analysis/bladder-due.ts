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
/** The day of a session, the one before and the one after are for something else. */
const restDays = 1;

/**
 * Whether the question about bladder and bowels is asked today: once a week while a watch window is open, once a month while
 * a course goes on in maintenance. It counts from the last answer, or from when there was first something to ask about.
 */
export const isBladderQuestionDue = ({ checks, sessions, courses, now }: BladderFacts): boolean => {
  const days = sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .map(({ at }) => at.localDay)
    .toSorted();
  const latest = days.at(-1);
  const isNearOne = sessions.some(
    (session) =>
      givesMedicine(session) &&
      session.status !== "cancelled" &&
      Math.abs(daysBetween(session.at.localDay, now.localDay)) <= restDays,
  );
  if (isNearOne) return false;

  const since = (day: LocalDay): number =>
    daysBetween(latestDay([day, ...checks.map(({ at }) => at.localDay)]), now.localDay);
  const isWeekly = latest !== undefined && isWatched(sessions, now) && since(runBegan(days, latest)) >= weekDays;
  return (
    isWeekly ||
    courses
      .filter(({ status }) => status === "maintenance")
      .some((course) => since(maintenanceBegan(course, sessions, now)) >= monthDays)
  );
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
