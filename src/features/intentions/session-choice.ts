import { endOf, givesMedicine, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";

/** The sessions an intention can be carried into: those to come, the nearest first, then those that have been. */
export const sessionsToChoose = (sessions: readonly Session[], now: When): NumberedSession[] => {
  const numbered = numberSessions(sessions).filter(({ session }) => session.status !== "cancelled");
  const isOver = ({ session }: NumberedSession) => endOf(session) < now.instant;
  return [...numbered.filter((each) => !isOver(each)), ...numbered.filter(isOver).toReversed()];
};

/** The next session with medicine, or the next of any kind when there is none. Null when nothing is planned. */
export const nextSession = (sessions: readonly Session[], now: When): Session | null => {
  const coming = sessionsToChoose(sessions, now)
    .map(({ session }) => session)
    .filter((session) => endOf(session) >= now.instant);
  return coming.find(givesMedicine) ?? coming[0] ?? null;
};
