import * as v from "valibot";
import { ForTherapy } from "./for-therapy.ts";
import { ContentId, IntentionId, ReflectionId, SessionId } from "./ids.ts";
import { When } from "./time.ts";
import { SomeWords } from "./words.ts";

/** What is written after rest and later, against prompts. Only what was answered is in it. */
export const Reflection = v.strictObject({
  id: ReflectionId,
  at: When,
  /** Absent when it belongs to no session. */
  sessionId: v.optional(SessionId),
  /** Which set of prompts it answers. */
  promptSet: ContentId,
  answers: v.pipe(
    v.array(v.strictObject({ promptId: ContentId, text: SomeWords })),
    v.minLength(1, "empty"),
    v.maxLength(50),
  ),
  /** The intentions it speaks of, as the person says. */
  intentionIds: v.optional(v.pipe(v.array(IntentionId), v.maxLength(50))),
  forTherapy: ForTherapy,
});
export type Reflection = v.InferOutput<typeof Reflection>;

export const ReflectionDraft = v.omit(Reflection, ["id"]);
export type ReflectionDraft = v.InferOutput<typeof ReflectionDraft>;
