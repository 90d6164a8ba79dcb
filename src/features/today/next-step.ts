import type { Phase } from "#src/analysis/phase.ts";

/** What can be done from Today, in the order it is offered. */
export type Step =
  | "plan"
  | "add-session"
  | "intention"
  | "check-in"
  | "reflect"
  | "right-now"
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
}

/** The one next thing for the phase. Null when nothing is asked. */
export const nextStep = (
  phase: Phase,
  { hasIntention, hasCheckedInToday, hasReflected }: Surroundings,
): Step | null => {
  const checkIn = hasCheckedInToday ? null : "check-in";
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

/** During a session and while resting nothing is offered that needs a decision. */
export const isQuiet = (phase: Phase): boolean =>
  phase.name === "resting" || (phase.name === "session-day" && phase.hasBegun);

/** Everything else that can be done now. A scrap can be kept at any time, with or without a session. */
export const otherSteps = (phase: Phase, next: Step | null, { hasCourse }: Surroundings): Step[] => {
  const planning: Step[] = isQuiet(phase)
    ? []
    : ["unsaid", "intention", hasCourse ? "add-session" : "plan", "questionnaires"];
  const all: Step[] = ["check-in", "right-now", "reflect", ...planning];
  return all.filter((step) => step !== next);
};
