import * as v from "valibot";
import { ForTherapy } from "./for-therapy.ts";
import { ContentId, CourseId, IntentionId, SessionId } from "./ids.ts";
import { When } from "./time.ts";
import { SomeWords, Words } from "./words.ts";

export const outcomes = ["held", "changed-shape", "did-not-come-up", "answered"] as const;
export const Outcome = v.picklist(outcomes);
export type Outcome = v.InferOutput<typeof Outcome>;

/** What the person brings to a session. */
export const Intention = v.strictObject({
  id: IntentionId,
  at: When,
  text: SomeWords,
  /** Where the words began. They stay the person's own to change. */
  source: v.picklist(["own", "card", "therapist"]),
  /** The cards it was taken from or goes with, in the order they were drawn. */
  cardIds: v.pipe(v.array(ContentId), v.maxLength(12)),
  courseId: v.optional(CourseId),
  /** The sessions it is carried into. */
  sessionIds: v.pipe(v.array(SessionId), v.maxLength(200)),
  /** What each session did with it, as the person says; one for each session at the most. */
  outcomes: v.optional(
    v.pipe(
      v.array(v.strictObject({ sessionId: SessionId, outcome: Outcome, note: Words, at: When })),
      v.maxLength(200),
    ),
  ),
  /** Looking back at it, two and eight weeks later. */
  lookingBack: v.optional(
    v.pipe(v.array(v.strictObject({ weeks: v.picklist([2, 8]), text: SomeWords, at: When })), v.maxLength(20)),
  ),
  /** Put down for now, or for good. */
  setDownAt: v.optional(When),
  forTherapy: ForTherapy,
});
export type Intention = v.InferOutput<typeof Intention>;

export const IntentionDraft = v.omit(Intention, ["id"]);
export type IntentionDraft = v.InferOutput<typeof IntentionDraft>;
