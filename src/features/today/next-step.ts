import type { Phase } from "#src/analysis/phase.ts";

/** What can be done from Today, in the order it is offered. */
export type Step =
  | "plan"
  | "add-session"
  | "intention"
  | "check-in"
  | "reflect"
  | "right-now"
  | "side-effect"
  | "unsaid"
  | "progress"
  | "questionnaires";

export interface Surroundings {
  /** There is a course that sessions can be added to. */
  readonly hasCourse: boolean;
  /** The session ahead has an intention already. */
  readonly hasIntention: boolean;
  readonly hasCheckedInToday: boolean;
  /** Something was written about the last session. */
  readonly hasReflected: boolean;
  /** In the first hours after a session nobody is asked for a number. */
  readonly areScalesAway: boolean;
}

/** So many hours after the end of a session with medicine, scales are out of the way. */
export const scalesAwayHours = 12;

/** The one next thing for the phase. Null when nothing is asked. */
export const nextStep = (
  phase: Phase,
  { hasIntention, hasCheckedInToday, hasReflected, areScalesAway }: Surroundings,
): Step | null => {
  const checkIn = hasCheckedInToday || areScalesAway ? null : "check-in";
  switch (phase.name) {
    case "set-up":
      return "plan";
    case "no-sessions":
      return "add-session";
    case "prepare":
      return hasIntention ? checkIn : "intention";
    case "session-day":
      // Once it has begun there is nothing to operate.
      return phase.hasBegun || hasIntention ? null : "intention";
    case "resting":
      return "right-now";
    case "after-rest":
      return hasReflected ? checkIn : "reflect";
    case "watch-window":
    case "between":
      return checkIn;
    case "after-course":
      return checkIn ?? "progress";
  }
};

/** A session has begun and has not ended: no step is offered. */
export const isInSession = (phase: Phase): boolean => phase.name === "session-day" && phase.hasBegun;

/** During a session and while resting nothing is offered that needs a decision. */
export const isQuiet = (phase: Phase): boolean => phase.name === "resting" || isInSession(phase);

/** Everything else that can be done now. */
export const otherSteps = (phase: Phase, next: Step | null, surroundings: Surroundings): Step[] =>
  stepsIn(phase, surroundings).filter((step) => step !== next);

const stepsIn = (phase: Phase, { hasCourse, areScalesAway }: Surroundings): Step[] => {
  // No number is asked for while somebody is foggy.
  if (phase.name === "resting") return ["right-now", "reflect"];
  return [
    // After the rest it is there for who looks for it: one gesture, and it is never the next thing yet.
    "check-in",
    "right-now",
    "reflect",
    // While it is fresh: the next day nobody looks for it on the page of the session.
    ...(phase.watchDay === null ? [] : (["side-effect"] as const)),
    "unsaid",
    "intention",
    hasCourse ? "add-session" : "plan",
    ...(areScalesAway ? [] : (["questionnaires"] as const)),
  ];
};
