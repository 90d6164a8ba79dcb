import type { Course } from "#src/domain/course.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import { addDays, type DayRange, type LocalDay } from "#src/domain/time.ts";

/** How mood was before the first session belongs to a course: what comes after is compared with it. */
const daysBeforeCourse = 14;

/** A course up to today, from the earlier of its planning and two weeks before its first medicine session. SPEC R1 */
export const courseRange = (course: Course, sessions: readonly Session[], today: LocalDay): DayRange => {
  const days = sessions
    .filter((session) => session.courseId === course.id && session.status !== "cancelled" && givesMedicine(session))
    .map(({ at }) => addDays(at.localDay, -daysBeforeCourse));
  const [from = today] = [...days, course.at.localDay, today].toSorted();
  return { from, to: today };
};
