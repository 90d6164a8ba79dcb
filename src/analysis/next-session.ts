import type { Course } from "#src/domain/course.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, onDay, wallTimeOf, type WallTime } from "#src/domain/time.ts";

/**
 * When the next medicine session would be by the plan of its course, for a form to propose: so many days after the last one, at
 * the same time on the clock on the wall. Undefined where the plan says nothing of it. SPEC V15
 */
export const nextByPlan = (
  { id, spacingDays, plannedSessions }: Course,
  sessions: readonly Session[],
): WallTime | undefined => {
  const held = sessions
    .filter((session) => session.courseId === id && givesMedicine(session) && session.status !== "cancelled")
    .toSorted(byInstant);
  const last = held.at(-1);
  if (spacingDays === undefined || !last || held.length >= (plannedSessions ?? Infinity)) return undefined;
  return onDay(wallTimeOf(last.at), addDays(last.at.localDay, spacingDays));
};
