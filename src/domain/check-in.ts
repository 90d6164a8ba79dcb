import * as v from "valibot";
import { ForTherapy } from "./for-therapy.ts";
import { CheckInId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** 0 = the worst I can imagine, 10 = the best I can imagine. */
export const Mood = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10), v.brand("mood 0-10"));
export type Mood = v.InferOutput<typeof Mood>;

/** Five steps, 0 to 4. What the ends mean is said at each field. */
export const FiveSteps = v.picklist([0, 1, 2, 3, 4]);
export type FiveSteps = v.InferOutput<typeof FiveSteps>;

/**
 * Words for a feeling, six for each quarter of unpleasant–pleasant by low–high, and seven more that people use after
 * ketamine. The first 24 are names from HealthKit's State of Mind list, so that they export coded.
 */
export const feelings = [
  "anxious",
  "angry",
  "overwhelmed",
  "scared",
  "stressed",
  "frustrated",
  "sad",
  "lonely",
  "drained",
  "hopeless",
  "ashamed",
  "discouraged",
  "calm",
  "peaceful",
  "content",
  "relieved",
  "grateful",
  "satisfied",
  "hopeful",
  "joyful",
  "amazed",
  "confident",
  "passionate",
  "brave",
  "foggy",
  "floaty",
  "tender",
  "raw",
  "numb",
  "spacious",
  "connected",
] as const;
export const Feeling = v.picklist(feelings);
export type Feeling = v.InferOutput<typeof Feeling>;

/** How a patient says they feel at one moment, in their own words and numbers. */
export const CheckIn = v.strictObject({
  id: CheckInId,
  at: When,
  mood: Mood,
  /** 0 = none, 4 = a lot. Absent when not answered: never 0. */
  anxiety: v.optional(FiveSteps),
  /** 0 = none, 4 = a lot. */
  energy: v.optional(FiveSteps),
  /** To people or the world. 0 = not at all, 4 = very. */
  connected: v.optional(FiveSteps),
  /** Last night. 0 = awful, 4 = great. Asked with the first check-in of a day only. */
  sleep: v.optional(FiveSteps),
  /** Hours slept last night, in halves, 0 to 24. */
  sleepHours: v.optional(v.pipe(v.number(), v.multipleOf(0.5), v.minValue(0), v.maxValue(24))),
  /** "Much worse than my usual". Asked in the watch window only; absent when not ticked. */
  muchWorse: v.optional(v.literal(true)),
  /** At most three, in the order they were chosen. */
  feelings: v.optional(v.pipe(v.array(Feeling), v.minLength(1), v.maxLength(3))),
  note: Words,
  forTherapy: ForTherapy,
});
export type CheckIn = v.InferOutput<typeof CheckIn>;

/** What the patient enters. The app adds the rest. */
export const CheckInDraft = v.omit(CheckIn, ["id"]);
export type CheckInDraft = v.InferOutput<typeof CheckInDraft>;
