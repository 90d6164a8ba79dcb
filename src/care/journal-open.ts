import { createContext } from "react";

/** Whether there is an open journal to ask. False while it is locked, gone or not there yet: some pages are shown all the same. */
export const JournalOpenContext = createContext(false);
