import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.event);

export const addEvent = records.add;
export const changeEvent = records.change;
/** Oldest first. */
export const allEvents = records.all;
