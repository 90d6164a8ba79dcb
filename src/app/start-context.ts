import { createContext, use } from "react";
import type { Found } from "#src/journal/erase-everything.ts";
import type { Opening } from "#src/vault/slots.ts";

/** What the app knows of the journal: still looking, one of the answers of the vault, or gone while it was open. */
export type JournalState = Found | { readonly state: "looking" } | { readonly state: "closed-elsewhere" };

export interface JournalStart {
  readonly journal: JournalState;
  /** Looks again. Changes nothing. */
  readonly lookAgain: () => void;
  /** Makes a new, empty journal. Throws StorageError. */
  readonly startNew: () => Promise<void>;
  /** The journal was made, or filled from a backup, by other means: goes on with it. */
  readonly goOnWithOpen: () => void;
  /** "wrong": it stays locked. Throws StorageError. */
  readonly unlock: (opening: Opening) => Promise<"wrong" | "open">;
  /** Goes on with a database that is older than what was last seen. */
  readonly goOn: (start: Extract<Found, { state: "behind" }>) => Promise<void>;
}

export const StartContext = createContext<JournalStart | null>(null);

export const useStart = (): JournalStart => {
  const start = use(StartContext);
  if (!start) throw new Error("useStart needs a StartProvider above it");
  return start;
};
