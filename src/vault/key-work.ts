/** The name under which one tab at a time puts everything under a new key. */
export const keyWork = "mooring/keys";
