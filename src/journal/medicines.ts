import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.medicine);

export const addMedicine = records.add;
export const changeMedicine = records.change;
/** Oldest first. */
export const allMedicines = records.all;
