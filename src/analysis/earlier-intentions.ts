import type { Intention } from "#src/domain/intention.ts";
import { hasHappened, type Session } from "#src/domain/session.ts";
import { byInstant, type When } from "#src/domain/time.ts";

/** What was brought to the latest session before this one that anything was brought to. Of several, the one set last. */
export const lastIntentionBefore = (
  session: Session,
  intentions: readonly Intention[],
  sessions: readonly Session[],
  now: When,
): Intention | undefined =>
  sessions
    .filter((other) => other.id !== session.id && hasHappened(other, now) && byInstant(other, session) < 0)
    .toSorted((a, b) => byInstant(b, a))
    .map(({ id }) => intentions.filter(({ sessionIds }) => sessionIds.includes(id)).toSorted(byInstant))
    .find((brought) => brought.length > 0)
    ?.at(-1);

/** As many sessions as an intention holds. */
const mostSessions = 200;

/** The open ones that are not brought to this session yet, the one set last first. */
export const intentionsToCarry = <K extends { readonly record: Intention }>(
  session: Session,
  intentions: readonly K[],
): K[] =>
  intentions
    .filter(
      ({ record: { setDownAt, sessionIds } }) =>
        !setDownAt && !sessionIds.includes(session.id) && sessionIds.length < mostSessions,
    )
    .toSorted((a, b) => byInstant(b.record, a.record));

/** Brought to this session too. Its course is that of its first session, as when it is edited. */
export const carriedIntoToo = (
  { sessionIds }: Intention,
  session: Session,
  sessions: readonly Session[],
): Pick<Intention, "sessionIds" | "courseId"> => {
  const ids = new Set([...sessionIds, session.id]);
  const here = sessions.filter(({ id }) => ids.delete(id)).toSorted(byInstant);
  // Those that are in the trash may come back.
  return { sessionIds: [...ids, ...here.map(({ id }) => id)], courseId: here[0]?.courseId };
};
