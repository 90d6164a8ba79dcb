import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { lastMomentOf, latestWithMedicine, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, monthsOf, type When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query } from "#src/vault/query.ts";
import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";
import { allSessions } from "./sessions.ts";
import { ask } from "./use-journal.ts";

const records = recordsOf(kinds.capture);

export const addCapture = records.add;
export const changeCapture = records.change;
/** Oldest first. */
export const allCaptures = records.all;

/** Oldest first. */
export const capturesOfSession = (id: SessionId) => records.tagged(`session/${id}`);

/** Those of the last hours before `now`, oldest first. */
export const capturesOfLastHours = (hours: number, now: When) => {
  const months = monthsOf({ from: addDays(now.localDay, -2 - Math.ceil(hours / 24)), to: addDays(now.localDay, 1) });
  const from = now.instant - hours * hourMs;
  return query(kinds.capture, {
    tags: months,
    key: `from ${from}`,
    pick: (found) =>
      found
        .filter(({ record }) => record.at.instant >= from)
        .toSorted((a, b) => a.record.at.instant - b.record.at.instant),
  });
};

const hourMs = 3_600_000;
const belongsWithinMs = 36 * hourMs;

/** The medicine session that a scrap kept at that moment comes from: the last one, until 36 hours after its end. */
export const sessionOfCapture = (sessions: readonly Session[], at: When): Session | undefined => {
  const last = latestWithMedicine(sessions, at);
  return last && isOfItsHours(last, at) ? last : undefined;
};

/** As long as its page and Today offer what follows a session (SPEC P7, V4). */
const isOfItsHours = (session: Pick<Session, "at" | "end">, at: When): boolean =>
  at.instant >= session.at.instant && at.instant - lastMomentOf(session) <= belongsWithinMs;

/** The same for who has not read the sessions. */
export const findSessionOfCapture = async (at: When): Promise<SessionId | undefined> => {
  const sessions = await ask(allSessions());
  return sessionOfCapture(
    sessions.map(({ record }) => record),
    at,
  )?.id;
};

/**
 * [Note: A session that comes after its scraps] The session of a scrap is looked for once, when the scrap is kept. A session that
 * is entered or moved later takes no scrap by itself: 36 hours are long, and only the person knows whether a line was about the
 * session or about the film that evening. Its page offers them, and what is said there stays said: yes is the scrap's session,
 * no is kept in the scrap. A session that moves away keeps its scraps. One that was deleted has them when it is put back; until
 * then another session at that time may be offered them.
 */

/** What that page offers: scraps without a session that come from this one by its time. Never those of another session. */
export const looseScrapsOf = (
  session: Session,
  sessions: readonly Session[],
  captures: readonly Kept<Capture>[],
): Kept<Capture>[] =>
  captures.filter(
    ({ record: { at, sessionId, isOfNoSession } }) =>
      !isOfNoSession &&
      !sessions.some(({ id }) => id === sessionId) &&
      sessionOfCapture(sessions, at)?.id === session.id,
  );

/** Everything kept from its beginning until then, with a session or without, oldest first. */
export const capturesSoonAfter = (session: Pick<Session, "at" | "end">) => {
  const { at } = session;
  // A flight, and the night that belongs to the evening before it, put a scrap on another day of the calendar.
  const months = monthsOf({ from: addDays(at.localDay, -2), to: addDays((session.end ?? at).localDay, 5) });
  return query(kinds.capture, {
    tags: months,
    key: `soon after ${at.instant} to ${lastMomentOf(session)}`,
    pick: (found) =>
      found.filter(({ record }) => isOfItsHours(session, record.at)).toSorted((a, b) => byInstant(a.record, b.record)),
  });
};

/** The same as `looseScrapsOf` for who has read nothing. */
export const findLooseScrapsOf = async (session: Session): Promise<Kept<Capture>[]> => {
  const [sessions, captures] = await Promise.all([ask(allSessions()), ask(capturesSoonAfter(session))]);
  return looseScrapsOf(
    session,
    sessions.map(({ record }) => record),
    captures,
  );
};

/** What a scrap says of its session once the person has said it. Undefined: it has none. */
export const saidSession = (sessionId: SessionId | undefined) =>
  sessionId === undefined ? { sessionId, isOfNoSession: true as const } : { sessionId, isOfNoSession: undefined };

/** Nothing in it yet: for a photo or a voice note, which is a scrap of its own. */
export const wordlessCapture = { threeWords: "", picture: "", body: "", line: "" } as const satisfies Partial<Capture>;
