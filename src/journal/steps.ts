import type { IntentionId } from "#src/domain/ids.ts";
import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.step);

export const addStep = records.add;
export const changeStep = records.change;
/** Oldest first. */
export const allSteps = records.all;

/** Oldest first. */
export const stepsOfIntention = (id: IntentionId) => records.tagged(`intention/${id}`);
