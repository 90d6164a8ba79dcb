import { givesMedicine, lastMomentOf, type Session } from "#src/domain/session.ts";
import { daysBetween, type When } from "#src/domain/time.ts";

/** What the page of one session is about now. It looks at this session alone: which one the day is about, the phase says. */
export type SessionPage =
  | { readonly name: "prepare"; readonly daysToGo: number }
  | { readonly name: "the-day"; readonly hasBegun: boolean }
  | { readonly name: "right-now" }
  | { readonly name: "after-rest" }
  | { readonly name: "later" };

/** Which questions are offered about a session: ids of prompt sets. */
export type ReflectionTime = "after-rest" | "day-1-3" | "day-7" | "day-14";

const hourMs = 3_600_000;
/** SPEC V3 */
const restHours = 4;
/** SPEC V4 */
const afterRestHours = 36;
/** SPEC V2 */
const sameNightHours = 4;

/** SPEC V1 to V5, in the order of the code. */
export const sessionPage = (session: Session, now: When): SessionPage => {
  const hoursSinceEnd = hoursBetween(lastMomentOf(session), now.instant);
  if (hoursSinceEnd < 0) {
    const hasBegun = session.at.instant <= now.instant;
    const daysToGo = daysBetween(now.localDay, session.at.localDay);
    const isToday = daysToGo <= 0 || hoursBetween(now.instant, session.at.instant) <= sameNightHours;
    return hasBegun || isToday ? { name: "the-day", hasBegun } : { name: "prepare", daysToGo };
  }
  // A talk leaves nobody foggy.
  if (!givesMedicine(session)) return { name: "later" };
  if (hoursSinceEnd < restHours) return { name: "right-now" };
  return { name: hoursSinceEnd < afterRestHours ? "after-rest" : "later" };
};

/** The questions that fit now; null before the session has begun. SPEC V6 */
export const reflectionTime = (session: Session, now: When): ReflectionTime | null => {
  if (now.instant < session.at.instant) return null;
  if (hoursBetween(lastMomentOf(session), now.instant) < afterRestHours) return "after-rest";
  const days = daysBetween(session.at.localDay, now.localDay);
  if (days < 5) return "day-1-3";
  return days < 12 ? "day-7" : "day-14";
};

/** "I'm safe at home" is asked from the end of a session with medicine until twelve hours after it. SPEC V7 */
export const asksForHome = (session: Session, now: When): boolean => {
  if (session.homeAt || session.status === "cancelled" || !givesMedicine(session)) return false;
  const hoursSinceEnd = hoursBetween(lastMomentOf(session), now.instant);
  return hoursSinceEnd >= 0 && hoursSinceEnd < homeHours;
};

const homeHours = 12;

const hoursBetween = (from: number, to: number): number => (to - from) / hourMs;
