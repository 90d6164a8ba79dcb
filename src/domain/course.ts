import * as v from "valibot";
import { CourseId } from "./ids.ts";
import { When } from "./time.ts";
import { Name } from "./words.ts";

/** A plan of sessions with one clinic. How many and how far apart is the clinic's to say: nothing here assumes it. */
export const Course = v.strictObject({
  id: CourseId,
  /** When it was planned in the app. */
  at: When,
  name: Name,
  /** Medicine sessions planned, 1 to 100. Absent when nobody knows yet. */
  plannedSessions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  status: v.picklist(["active", "finished"]),
});
export type Course = v.InferOutput<typeof Course>;

export const CourseDraft = v.pick(Course, ["name", "plannedSessions"]);
export type CourseDraft = v.InferOutput<typeof CourseDraft>;
