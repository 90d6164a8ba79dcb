import * as v from "valibot";
import { QuestionId, ReflectionId, SessionId } from "./ids.ts";
import { When } from "./time.ts";
import { SomeWords, Words } from "./words.ts";

/** Something to ask the clinic or the therapist. */
export const Question = v.strictObject({
  id: QuestionId,
  at: When,
  text: SomeWords,
  asks: v.picklist(["clinic", "therapist"]),
  /** The session it was written down for. */
  sessionId: v.optional(SessionId),
  /** The reflection that it was an answer of. */
  fromReflection: v.optional(ReflectionId),
  /** What they said. May be empty. */
  answer: Words,
  /** It was asked, or is not to be asked any more: off the list. */
  isDone: v.boolean(),
});
export type Question = v.InferOutput<typeof Question>;

export const QuestionDraft = v.omit(Question, ["id"]);
export type QuestionDraft = v.InferOutput<typeof QuestionDraft>;
