import { hasHappened, numberSessions, type Session, type SessionKind } from "#src/domain/session.ts";
import { dayNumber, isWithin, type DayRange, type LocalDay, type When } from "#src/domain/time.ts";

/** A session as a chart marks it. */
export interface SessionMark {
  readonly day: LocalDay;
  readonly dayNumber: number;
  /** Its number within its course. */
  readonly number: number;
  readonly kind: SessionKind;
  /** Still to come. */
  readonly isPlanned: boolean;
}

/** The medicine and booster sessions of a range, in order of time. Give it every session, or the numbers are wrong. SPEC M1 to M3. */
export const sessionsOnAxis = (sessions: readonly Session[], range: DayRange, now: When): SessionMark[] =>
  numberSessions(sessions).flatMap(({ session, number }) => {
    const { kind, at } = session;
    if (number === null || !isWithin(range, at.localDay)) return [];
    const mark = { day: at.localDay, dayNumber: dayNumber(at.localDay), number, kind };
    return [{ ...mark, isPlanned: !hasHappened(session, now) }];
  });
