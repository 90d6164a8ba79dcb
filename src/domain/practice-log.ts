import * as v from "valibot";
import { Mood } from "./check-in.ts";
import { ForTherapy } from "./for-therapy.ts";
import { ContentId, IntentionId, PracticeLogId, StepId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** One doing of an integration exercise. */
export const PracticeLog = v.strictObject({
  id: PracticeLogId,
  at: When,
  /** One of ours, or the id of an own practice. */
  practiceId: ContentId,
  /** How it was just before and just after. Each absent when not said. */
  moodBefore: v.optional(Mood),
  moodAfter: v.optional(Mood),
  /** What it was done for. */
  intentionId: v.optional(IntentionId),
  stepId: v.optional(StepId),
  /** What happened, in the person's words. May be empty. */
  note: Words,
  forTherapy: ForTherapy,
});
export type PracticeLog = v.InferOutput<typeof PracticeLog>;

export const PracticeLogDraft = v.omit(PracticeLog, ["id"]);
export type PracticeLogDraft = v.InferOutput<typeof PracticeLogDraft>;
