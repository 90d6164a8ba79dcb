import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const goals = recordsOf(kinds.goal);
const ratings = recordsOf(kinds.goalRating);

export const addGoal = goals.add;
export const changeGoal = goals.change;
/** Oldest first. */
export const allGoals = goals.all;

export const addGoalRating = ratings.add;
export const changeGoalRating = ratings.change;
/** Oldest first. */
export const allGoalRatings = ratings.all;
