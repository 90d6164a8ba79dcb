import { plural, t } from "@lingui/core/macro";
import type { CourseId } from "#src/domain/ids.ts";
import { daysBetween, type When } from "#src/domain/time.ts";
import { medicineSoFar, type GivenSession, type Scope } from "./summary-scope.ts";

/** "3 days after session 2". Null when there is no session that gives medicine. SPEC S3 */
export const placeInCourse = (scope: Scope, at: When): string | null => {
  const given = medicineSoFar(scope);
  const before = given.findLast(({ session }) => session.at.instant <= at.instant);
  const after = given.find(({ session }) => session.at.instant > at.instant);
  if (after && after.session.at.localDay === at.localDay) return t`day of ${sessionWords(scope, after)}, before it`;
  if (before) {
    const days = daysBetween(before.session.at.localDay, at.localDay);
    // Before 04:00 it is still the day before, which can be the one before the session's.
    if (days <= 0) return t`day of ${sessionWords(scope, before)}, after it`;
    const later = plural(days, { one: "# day", other: "# days" });
    return t`${later} after ${sessionWords(scope, before)}`;
  }
  return after ? t`before ${sessionWords(scope, after)}` : null;
};

/** "session 2"; "session 2 of the first course" where that is not plain. SPEC S13 */
export const sessionWords = (scope: Scope, { session, number }: GivenSession): string => {
  const course = courseWords(scope, session.courseId);
  return course === null ? t`session ${number}` : t`session ${number} of ${course}`;
};

/** "the first course". Null when the page speaks of one only. Never its name: SPEC S4. */
export const courseWords = ({ coursesToTellApart }: Scope, id: CourseId): string | null => {
  const index = coursesToTellApart.indexOf(id);
  if (index === -1) return null;
  const words = [t`the first course`, t`the second course`, t`the third course`, t`the fourth course`];
  return words[index] ?? t`course ${index + 1}`;
};
