import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { SupportPlan } from "#src/domain/support-plan.ts";

/** The seven parts, in the order in which help is looked for: what one can do alone comes first. */
export const supportPlanParts = [
  "signs",
  "alone",
  "distraction",
  "people",
  "clinic",
  "homeSafer",
  "reasons",
] as const satisfies readonly Exclude<keyof SupportPlan, "id" | "at">[];
export type SupportPlanPart = (typeof supportPlanParts)[number];

export const supportPlanPartNames: Record<SupportPlanPart, MessageDescriptor> = {
  signs: msg`Signs it's getting heavy`,
  alone: msg`Things I can do alone`,
  distraction: msg`Places and people that change the channel`,
  people: msg`People I can be honest with`,
  clinic: msg`Clinic, crisis line, emergency`,
  homeSafer: msg`Making home safer`,
  reasons: msg`Reasons that hold me`,
};
