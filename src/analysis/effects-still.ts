import type { Effect } from "#src/domain/effect.ts";
import { byInstant, daysBetween, type When } from "#src/domain/time.ts";

/** Ours, for review. */
const afterDays = 2;
/** After so many days without an answer it is no longer asked. */
const untilDays = 14;

/**
 * The side effects of which it may be asked today whether they are still there: those that were moderate or severe, or still
 * there when it was last said. Two days after that, and for two weeks; nothing more once something was answered today. What
 * has waited longest comes first.
 */
export const effectsToAskAbout = (effects: readonly Effect[], now: When): Effect[] => {
  if (effects.some(({ stillThereAt }) => stillThereAt?.localDay === now.localDay)) return [];
  return effects
    .filter((effect) => {
      const days = daysBetween(lastSaid(effect).localDay, now.localDay);
      return mayStillBeThere(effect) && days >= afterDays && days <= untilDays;
    })
    .toSorted((a, b) => byInstant({ at: lastSaid(a) }, { at: lastSaid(b) }));
};

const dayMs = 24 * 60 * 60_000;

const dayMinutes = 24 * 60;

/** It was said to be still there more than a day after it was noticed, or to have lasted for more than a day. */
export const hasLasted = ({
  at,
  isStillThere,
  stillThereAt,
  lastedMinutes = 0,
}: Pick<Effect, "at" | "isStillThere" | "stillThereAt" | "lastedMinutes">): boolean =>
  lastedMinutes > dayMinutes ||
  (isStillThere === true && stillThereAt !== undefined && stillThereAt.instant - at.instant > dayMs);

const mayStillBeThere = ({ isStillThere, severity }: Effect): boolean =>
  isStillThere ?? (severity === "moderate" || severity === "severe");

const lastSaid = ({ at, stillThereAt }: Effect): When => stillThereAt ?? at;
