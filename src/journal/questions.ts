import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.question);

export const addQuestion = records.add;
export const changeQuestion = records.change;
/** Oldest first. */
export const allQuestions = records.all;
