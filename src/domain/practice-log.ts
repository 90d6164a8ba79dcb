import * as v from "valibot";
import { ContentId, PracticeLogId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** One doing of an integration exercise. */
export const PracticeLog = v.strictObject({
  id: PracticeLogId,
  at: When,
  practiceId: ContentId,
  /** What happened, in the person's words. May be empty. */
  note: Words,
});
export type PracticeLog = v.InferOutput<typeof PracticeLog>;

export const PracticeLogDraft = v.omit(PracticeLog, ["id"]);
export type PracticeLogDraft = v.InferOutput<typeof PracticeLogDraft>;
