import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.bladderCheck);

export const addBladderCheck = records.add;
export const changeBladderCheck = records.change;
/** Oldest first. */
export const allBladderChecks = records.all;
