import { isUnderWay, type Course } from "#src/domain/course.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, onDay, wallTimeOf, type WallTime } from "#src/domain/time.ts";

/**
 * When the next medicine session would be by the plan of its course, for a form to propose: so many days after the last one, at
 * the same time on the clock on the wall. `now` as clocks show it. Undefined where the plan says nothing of it. SPEC V15
 */
export const nextByPlan = (course: Course, sessions: readonly Session[], now: WallTime): WallTime | undefined => {
  const { id, spacingDays, plannedSessions } = course;

  const held = sessions
    .filter((session) => session.courseId === id && givesMedicine(session) && session.status !== "cancelled")
    .toSorted(byInstant);
  const last = held.at(-1);
  // What is added to a course that is not under way has been already.
  if (!isUnderWay(course) || spacingDays === undefined || !last || held.length >= (plannedSessions ?? Infinity))
    return undefined;
  const planned = onDay(wallTimeOf(last.at), addDays(last.at.localDay, spacingDays));
  // A session that would have been is not said to have been.
  return planned < now ? undefined : planned;
};
