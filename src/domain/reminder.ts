import * as v from "valibot";
import { ReminderId } from "./ids.ts";
import { LocalDay, When } from "./time.ts";

/**
 * From which day something is to be said on Today: put off by the person, or asked for ("check on me tomorrow"). The latest
 * about the same thing counts. Overwritten in place.
 */
export const Reminder = v.strictObject({
  id: ReminderId,
  /** When it was set. */
  at: When,
  /** What it is about: "check-on-me", "clinic-card", "questionnaire/phq-9". */
  about: v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,80}$/)),
  /** Nothing is said of it before this day. */
  from: LocalDay,
});
export type Reminder = v.InferOutput<typeof Reminder>;
