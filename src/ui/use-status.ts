import { createContext, use } from "react";

export interface Status {
  /** A few words, seen in the header and read out politely: "Saved". */
  readonly say: (text: string) => void;
  readonly clear: () => void;
  /** Shows the text with an "Undo" button until it is pressed, dismissed, or the place changes. After a change of place of your own, offer it then. */
  readonly offerUndo: (text: string, undo: () => void | Promise<void>) => void;
}

export const StatusContext = createContext<Status | null>(null);

/** Throws outside a StatusProvider. What it returns stays the same between renders. */
export const useStatus = (): Status => {
  const status = use(StatusContext);
  if (!status) throw new Error("useStatus needs a StatusProvider above it");
  return status;
};
