import * as v from "valibot";
import { CourseId } from "./ids.ts";
import { Route } from "./session.ts";
import { PhoneText } from "./support-plan.ts";
import { LocalDay, When } from "./time.ts";
import { Name, ShortText, Words } from "./words.ts";

/** Somebody who belongs to a course. Either may be empty. */
export const CoursePerson = v.strictObject({ name: ShortText, phone: PhoneText });
export type CoursePerson = v.InferOutput<typeof CoursePerson>;

export const coursePeople = ["clinic", "therapist", "prescriber", "afterHours"] as const;

export const substances = ["ketamine", "esketamine", "other"] as const;
export const Substance = v.picklist(substances);
export type Substance = v.InferOutput<typeof Substance>;

/** "paused" and "maintenance" (boosters after the first series) go on; "finished" is over. */
export const courseStatuses = ["active", "paused", "maintenance", "finished"] as const;
export const CourseStatus = v.picklist(courseStatuses);
export type CourseStatus = v.InferOutput<typeof CourseStatus>;

/** A plan of sessions with one clinic. How many and how far apart is the clinic's to say: nothing here assumes it. */
export const Course = v.strictObject({
  id: CourseId,
  /** When it was planned in the app. */
  at: When,
  name: Name,
  /** Medicine sessions planned, 1 to 100. Absent when nobody knows yet. */
  plannedSessions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  status: CourseStatus,
  /** When it began, when that is not the day of its first session. */
  startDay: v.optional(LocalDay),
  /** Days from one medicine session to the next as planned, 1 to 366. Absent when nobody knows. */
  spacingDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))),
  substance: v.optional(Substance),
  /** How it is usually given. */
  usualRoute: v.optional(Route),
  clinic: v.optional(CoursePerson),
  therapist: v.optional(CoursePerson),
  prescriber: v.optional(CoursePerson),
  /** The number for nights and weekends. */
  afterHours: v.optional(CoursePerson),
  /** What it is for, in own words. */
  reasons: v.optional(Words),
  /** Eating and drinking before a session, as the clinic told it. */
  foodRule: v.optional(Words),
  /** What the clinic said about the hours after. */
  afterCare: v.optional(Words),
  note: v.optional(Words),
});
export type Course = v.InferOutput<typeof Course>;

export const CourseDraft = v.omit(Course, ["id", "at", "status"]);
export type CourseDraft = v.InferOutput<typeof CourseDraft>;

/** Sessions can be added to it: it is not over, and not resting. */
export const isUnderWay = ({ status }: Pick<Course, "status">): boolean =>
  status === "active" || status === "maintenance";
