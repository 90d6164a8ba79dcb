import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.ownPractice);

export const addOwnPractice = records.add;
export const changeOwnPractice = records.change;
/** Oldest first. */
export const allOwnPractices = records.all;
