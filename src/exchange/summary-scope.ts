import { plural, t } from "@lingui/core/macro";
import { hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { daysBetween, isWithin, type DayRange, type When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { SummaryRecords } from "./summary-records.ts";

/** What a section is made from: the records, the days, and the moment it is made at. */
export interface Scope {
  readonly records: SummaryRecords;
  readonly range: DayRange;
  readonly now: When;
  /** Of all days, for a session keeps its number whatever range is shown. */
  readonly numbered: readonly NumberedSession[];
}

export const scopeOf = (records: SummaryRecords, range: DayRange, now: When): Scope => ({
  records,
  range,
  now,
  numbered: numberSessions(records.sessions.map(({ record }) => record)),
});

/** Both ends included. SPEC S9 */
export const keptWithin = <R extends { readonly at: When }>(kept: readonly Kept<R>[], range: DayRange): Kept<R>[] =>
  kept.filter(({ record }) => isWithin(range, record.at.localDay));

export interface GivenSession {
  readonly session: Session;
  readonly number: number;
}

/** Sessions that gave medicine up to now. */
export const medicineSoFar = ({ numbered, now }: Scope): GivenSession[] =>
  numbered.flatMap(({ session, number }) =>
    number !== null && hasHappened(session, now) ? [{ session, number }] : [],
  );

/** "3 days after session 2". Null when there is no session that gives medicine. */
export const placeInCourse = (scope: Scope, at: When): string | null => {
  const given = medicineSoFar(scope);
  const before = given.findLast(({ session }) => session.at.instant <= at.instant);
  const after = given.find(({ session }) => session.at.instant > at.instant);
  if (after && after.session.at.localDay === at.localDay) return t`day of session ${after.number}, before it`;
  if (before) {
    const days = daysBetween(before.session.at.localDay, at.localDay);
    // Before 04:00 it is still the day before, which can be the one before the session's.
    if (days <= 0) return t`day of session ${before.number}, after it`;
    const later = plural(days, { one: "# day", other: "# days" });
    return t`${later} after session ${before.number}`;
  }
  return after ? t`before session ${after.number}` : null;
};
