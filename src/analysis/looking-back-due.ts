import type { SessionId } from "#src/domain/ids.ts";
import type { Intention } from "#src/domain/intention.ts";
import { hasHappened, type Session } from "#src/domain/session.ts";
import { byInstant, daysBetween, type When } from "#src/domain/time.ts";

export type LookingBackWeeks = 2 | 8;

export interface LookingBack {
  readonly intention: Intention;
  /** Two weeks or eight weeks after the last session it was carried into. */
  readonly weeks: LookingBackWeeks;
}

/** Asked for two weeks, and then not any more: a question that stays for ever is a reproach. */
const askedForDays = 14;

/** The intentions that are worth a look back today, the one of the latest session first. Days are those of the calendar. */
export const lookingBackDue = (
  intentions: readonly Intention[],
  sessions: readonly Session[],
  now: When,
): LookingBack[] =>
  intentions
    .flatMap((intention) => {
      const open = openLookingBack(intention, sessions, now);
      return open && open.days < 7 * open.weeks + askedForDays ? [{ intention, ...open }] : [];
    })
    .toSorted((a, b) => byInstant(b.last, a.last))
    .map(({ intention, weeks }) => ({ intention, weeks }));

export interface OpenLookingBack {
  readonly weeks: LookingBackWeeks;
  /** The last session it was carried into, and how many days ago that was. */
  readonly last: Session;
  readonly days: number;
}

/** As many as an intention holds. */
const mostLooks = 20;

/** What can be looked back on by now and was not yet. Also later than it is asked for. */
export const openLookingBack = (
  intention: Intention,
  sessions: readonly Session[],
  now: When,
): OpenLookingBack | undefined => {
  const last = lastCarriedInto(intention, sessions);
  // Still to come: then there is nothing to look back on yet.
  if (!last || !hasHappened(last, now) || intention.setDownAt) return undefined;
  const days = daysBetween(last.at.localDay, now.localDay);
  const weeks = days >= 56 ? 8 : 2;
  if (days < 14) return undefined;
  if ((intention.lookingBack?.length ?? 0) >= mostLooks) return undefined;
  const isDone = intention.lookingBack?.some((past) => past.weeks === weeks && past.at.instant >= last.at.instant);
  return isDone ? undefined : { weeks, last, days };
};

/** The latest by its date, whether it has been or is to come. A cancelled or deleted one carries nothing. */
export const lastCarriedInto = (
  { sessionIds }: Pick<Intention, "sessionIds">,
  sessions: readonly Session[],
): Session | undefined => {
  const carried = new Set<SessionId>(sessionIds);
  return sessions
    .filter(({ id, status }) => carried.has(id) && status !== "cancelled")
    .toSorted(byInstant)
    .at(-1);
};
