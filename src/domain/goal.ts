import * as v from "valibot";
import { GoalId, GoalRatingId } from "./ids.ts";
import { When } from "./time.ts";
import { Name } from "./words.ts";

/** As many as may be under way at once. */
export const mostGoals = 3;

/** The person's own goal, in their words, rated when they want. */
export const Goal = v.strictObject({
  id: GoalId,
  at: When,
  text: Name,
  /** Set down or reached: not rated any more. */
  setDownAt: v.optional(When),
});
export type Goal = v.InferOutput<typeof Goal>;

export const GoalDraft = v.omit(Goal, ["id"]);
export type GoalDraft = v.InferOutput<typeof GoalDraft>;

/** 0 = as far away as can be, 10 = fully there. */
export const GoalLevel = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10), v.brand("goal 0-10"));
export type GoalLevel = v.InferOutput<typeof GoalLevel>;

/** Where a goal stands at one moment. */
export const GoalRating = v.strictObject({ id: GoalRatingId, at: When, goalId: GoalId, level: GoalLevel });
export type GoalRating = v.InferOutput<typeof GoalRating>;

export const GoalRatingDraft = v.omit(GoalRating, ["id"]);
export type GoalRatingDraft = v.InferOutput<typeof GoalRatingDraft>;
