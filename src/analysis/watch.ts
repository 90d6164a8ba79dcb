import type { CheckIn } from "#src/domain/check-in.ts";
import type { Response } from "#src/domain/response.ts";
import { givesMedicine, hasHappened, lastMomentOf, latestWithMedicine, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, daysBetween, type DayRange, type When } from "#src/domain/time.ts";
import { moodReasons } from "./watch-moods.ts";
import type { WatchReason } from "./watch-reason.ts";
import { scoreReasons, type InstrumentLookup } from "./watch-scores.ts";
import { watchThresholds } from "./watch-thresholds.ts";

const dayMs = 86_400_000;
const { windowDays, ownDays, holdsDays, littleSleepHighApart } = watchThresholds;

/**
 * The instant until which the window stays open at least, by the sessions that have begun: fourteen times 24 hours after
 * the end of one of them. Null when none has begun. SPEC W1
 */
export const watchUntil = (sessions: readonly Session[], now: When): number | null => {
  const ends = opening(sessions, now).map((session) => lastMomentOf(session) + windowDays.value * dayMs);
  return ends.length > 0 ? Math.max(...ends) : null;
};

/** Whether the window was open at a moment. SPEC W1, W2 */
export const isWatched = (sessions: readonly Session[], at: When): boolean => {
  const until = watchUntil(sessions, at);
  if (until === null) return false;
  return (
    at.instant < until ||
    opening(sessions, at).some(({ at: start }) => daysBetween(start.localDay, at.localDay) <= windowDays.value)
  );
};

/**
 * Whether a record made inside a window may still be a reason: the window is open, or was within the days that a reason
 * holds. Never false too early; each record is asked for by itself. SPEC W3
 */
export const mayHoldReasons = (sessions: readonly Session[], now: When): boolean =>
  isWatched(sessions, now) ||
  isWatched(sessions, {
    ...now,
    instant: now.instant - holdsDays.value * dayMs,
    localDay: addDays(now.localDay, -holdsDays.value),
  });

interface WatchRecords {
  readonly sessions: readonly Session[];
  /** Those of `watchRanges`, at least. In any order. */
  readonly checkIns: readonly CheckIn[];
  /** To whichever questionnaires; the PHQ-9 is looked at. In any order. */
  readonly responses: readonly Response[];
  readonly instrumentVersion: InstrumentLookup;
  readonly now: When;
}

/** What reminds of the clinic now: from records made while the window was open. Free text is never read. SPEC W3 to W10 */
export const watchReasons = ({
  sessions,
  checkIns,
  responses,
  instrumentVersion,
  now,
}: WatchRecords): WatchReason[] => {
  if (!mayHoldReasons(sessions, now)) return [];
  const { late } = watchRanges(sessions, now);
  const isInWindow = ({ at }: { readonly at: When }) => at.localDay <= late.to && isWatched(sessions, at);
  const [lowMood, belowOwn, muchWorse, littleSleepHigh] = moodReasons({
    checkIns,
    isInWindow,
    own: ownRange(sessions, now),
    today: now.localDay,
  });
  const [scoreUp, item9Up] = scoreReasons({
    responses: responses.toSorted(byInstant),
    isInWindow,
    instrumentVersion,
    today: now.localDay,
  });
  return [lowMood, belowOwn, muchWorse, scoreUp, item9Up, littleSleepHigh].filter((reason) => reason !== null);
};

/** The days whose records are looked at: before the course, and of late. After a flight west tomorrow has some already. SPEC W4 */
export const watchRanges = (sessions: readonly Session[], now: When): { own: DayRange | null; late: DayRange } => ({
  own: ownRange(sessions, now),
  late: {
    from: addDays(now.localDay, -holdsDays.value - littleSleepHighApart.value),
    to: addDays(now.localDay, 1),
  },
});

/** The days before the first medicine session of the course that the latest one belongs to. SPEC W6 */
const ownRange = (sessions: readonly Session[], now: When): DayRange | null => {
  const latest = latestWithMedicine(sessions, now);
  const first = opening(sessions, now)
    .toSorted(byInstant)
    .find(({ courseId }) => courseId === latest?.courseId);
  if (!first) return null;
  return { from: addDays(first.at.localDay, -ownDays.value), to: addDays(first.at.localDay, -1) };
};

const opening = (sessions: readonly Session[], now: When): Session[] =>
  sessions.filter((session) => givesMedicine(session) && hasHappened(session, now));
