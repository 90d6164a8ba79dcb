/** What can be done about the lock; one at a time. */
export type Task = "set" | "change" | "sheet" | "remove-sheet" | "renew" | "turn-off";
