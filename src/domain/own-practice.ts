import * as v from "valibot";
import { OwnPracticeId } from "./ids.ts";
import { When } from "./time.ts";
import { Name, SomeWords } from "./words.ts";

/** An exercise the person wrote down for themselves. A practice log names it by its id, as it names one of ours. */
export const OwnPractice = v.strictObject({
  id: OwnPracticeId,
  at: When,
  title: Name,
  steps: v.pipe(v.array(SomeWords), v.minLength(1), v.maxLength(30)),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
});
export type OwnPractice = v.InferOutput<typeof OwnPractice>;

export const OwnPracticeDraft = v.omit(OwnPractice, ["id"]);
export type OwnPracticeDraft = v.InferOutput<typeof OwnPracticeDraft>;
