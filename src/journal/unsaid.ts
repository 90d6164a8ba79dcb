import type { SessionId } from "#src/domain/ids.ts";
import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";

const records = recordsOf(kinds.unsaid);

export const addUnsaid = records.add;
export const changeUnsaid = records.change;
/** Oldest first. */
export const allUnsaid = records.all;

/** Oldest first. */
export const unsaidOfSession = (id: SessionId) => records.tagged(`session/${id}`);
