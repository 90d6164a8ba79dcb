import type { CheckIn } from "#src/domain/check-in.ts";
import type { CourseId } from "#src/domain/ids.ts";
import type { Response } from "#src/domain/response.ts";
import { hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { isWithin, type DayRange, type When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { SummaryRecords } from "./summary-records.ts";

/** What a section is made from: the records, the days, and the moment it is made at. */
export interface Scope {
  readonly records: SummaryRecords;
  readonly range: DayRange;
  readonly now: When;
  /** Of all days, for a session keeps its number whatever range is shown. */
  readonly numbered: readonly NumberedSession[];
  /** All courses by their first session, when the page speaks of more than one. Empty when it does not. SPEC S13 */
  readonly coursesToTellApart: readonly CourseId[];
}

type Days = Omit<Scope, "coursesToTellApart">;

export const scopeOf = (records: SummaryRecords, range: DayRange, now: When): Scope => {
  const days = { records, range, now, numbered: numberSessions(records.sessions.map(({ record }) => record)) };
  return { ...days, coursesToTellApart: coursesToTellApart(days) };
};

/** Both ends included. SPEC S9 */
export const keptWithin = <R extends { readonly at: When }>(kept: readonly Kept<R>[], range: DayRange): Kept<R>[] =>
  kept.filter(({ record }) => isWithin(range, record.at.localDay));

export const checkInsOf = ({ records, range }: Scope): CheckIn[] =>
  keptWithin(records.checkIns, range).map(({ record }) => record);

export const responsesOf = ({ records, range }: Pick<Scope, "records" | "range">): Response[] =>
  keptWithin(records.responses, range).map(({ record }) => record);

export interface GivenSession {
  readonly session: Session;
  readonly number: number;
}

/** Sessions that gave medicine up to now. */
export const medicineSoFar = ({ numbered, now }: Days): GivenSession[] =>
  numbered.flatMap(({ session, number }) =>
    number !== null && hasHappened(session, now) ? [{ session, number }] : [],
  );

/** Of the range; and when that reaches the present, what is still to come. SPEC S9 */
export const sessionsOnPage = ({ numbered, range, now }: Days): NumberedSession[] =>
  numbered.filter(
    ({ session }) =>
      isWithin(range, session.at.localDay) ||
      (range.to >= now.localDay && range.from <= range.to && session.at.localDay > range.to),
  );

const coursesToTellApart = (days: Days): CourseId[] => {
  const { numbered, range } = days;
  const given = medicineSoFar(days);
  // A place in the course can name the neighbours of the range, too.
  const spokenOf = [
    given.findLast(({ session }) => session.at.localDay < range.from),
    ...sessionsOnPage(days),
    given.find(({ session }) => session.at.localDay > range.to),
  ].flatMap((one) => one?.session.courseId ?? []);
  return new Set(spokenOf).size > 1 ? [...new Set(numbered.map(({ session }) => session.courseId))] : [];
};
