import * as v from "valibot";

/** "Bring to therapy": stands on the list for the next conversation. Absent when it was not asked for. */
export const ForTherapy = v.optional(v.literal(true));
