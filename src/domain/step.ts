import * as v from "valibot";
import { ContentId, IntentionId, StepId } from "./ids.ts";
import { LocalDay, When } from "./time.ts";
import { SomeWords, Words } from "./words.ts";

export const stepStates = ["open", "done", "let-go"] as const;
export const StepState = v.picklist(stepStates);
export type StepState = v.InferOutput<typeof StepState>;

/** A small action hung on an intention: "When …, I will …, for … minutes". */
export const Step = v.strictObject({
  id: StepId,
  at: When,
  intentionId: IntentionId,
  /** "When …". May be empty. */
  cue: Words,
  /** "I will …" */
  action: SomeWords,
  /** "for … minutes" */
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  /** The day that was thought of for it. Nothing happens when it passes. */
  due: v.optional(LocalDay),
  note: v.optional(Words),
  /** The practice it came from: one of ours or an own one. */
  practiceId: v.optional(ContentId),
  /** "open" is "not yet". */
  state: StepState,
  /** When it was done or let go. */
  stateAt: v.optional(When),
});
export type Step = v.InferOutput<typeof Step>;

export const StepDraft = v.omit(Step, ["id"]);
export type StepDraft = v.InferOutput<typeof StepDraft>;
