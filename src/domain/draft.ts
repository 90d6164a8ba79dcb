import * as v from "valibot";
import { DraftId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** What was being typed into a form and is not saved yet. Overwritten in place; gone once the form is saved or let go. */
export const Draft = v.strictObject({
  id: DraftId,
  /** When it was last typed into. */
  at: When,
  /** Which form: "reflection", "check-in", or with the id of what is edited: "check-in/…". */
  form: v.pipe(v.string(), v.maxLength(120)),
  /** Field values by field name. */
  fields: v.record(v.string(), Words),
});
export type Draft = v.InferOutput<typeof Draft>;
