import * as v from "valibot";
import { ContentId, CourseId, IntentionId, SessionId } from "./ids.ts";
import { When } from "./time.ts";
import { SomeWords } from "./words.ts";

/** What the person brings to a session. */
export const Intention = v.strictObject({
  id: IntentionId,
  at: When,
  text: SomeWords,
  /** Where the words began. They stay the person's own to change. */
  source: v.picklist(["own", "card"]),
  /** The card it was taken from. */
  cardId: v.optional(ContentId),
  courseId: v.optional(CourseId),
  /** The sessions it is carried into. */
  sessionIds: v.pipe(v.array(SessionId), v.maxLength(200)),
});
export type Intention = v.InferOutput<typeof Intention>;

export const IntentionDraft = v.omit(Intention, ["id"]);
export type IntentionDraft = v.InferOutput<typeof IntentionDraft>;
