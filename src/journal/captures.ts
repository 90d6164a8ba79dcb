import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { latestWithMedicine, type Session } from "#src/domain/session.ts";
import { addDays, monthsOf, type When } from "#src/domain/time.ts";
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

/** The medicine session that a scrap kept at that moment comes from: the last one, if it began within 36 hours. */
export const sessionOfCapture = (sessions: readonly Session[], at: When): Session | undefined => {
  const last = latestWithMedicine(sessions, at);
  return last && at.instant - last.at.instant <= belongsWithinMs ? last : undefined;
};

/** The same for who has not read the sessions. */
export const findSessionOfCapture = async (at: When): Promise<SessionId | undefined> => {
  const sessions = await ask(allSessions());
  return sessionOfCapture(
    sessions.map(({ record }) => record),
    at,
  )?.id;
};

/** Nothing in it yet: for a photo or a voice note, which is a scrap of its own. */
export const wordlessCapture = { threeWords: "", picture: "", body: "", line: "" } as const satisfies Partial<Capture>;
