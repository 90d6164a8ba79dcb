import { useState } from "react";
import type { Outcome } from "#src/journal/lock.ts";
import { useSaving, type Saving } from "#src/journal/use-saving.ts";
import type { FormProblem } from "#src/ui/use-field.ts";

interface Change {
  /** What is wrong before it is tried. */
  readonly problems: readonly FormProblem[];
  readonly change: () => Promise<Outcome>;
  /** What to say when the opening does not open. */
  readonly isWrong: () => readonly FormProblem[];
  readonly onDone: () => void;
}

export interface Changing extends Pick<Saving, "isSaving" | "problem"> {
  readonly problems: readonly FormProblem[];
  readonly tryTo: (change: Change) => Promise<void>;
}

/** A change of the lock that asks who is there. What was typed stays, whatever comes of it. */
export const useChange = (): Changing => {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const { isSaving, problem, save } = useSaving();

  const tryTo = async ({ problems: found, change, isWrong, onDone }: Change) => {
    if (isSaving) return;
    setProblems(found);
    if (found.length > 0) return;
    await save(async () => {
      if ((await change()) === "wrong") setProblems(isWrong());
      else onDone();
    });
  };
  return { isSaving, problem, problems, tryTo };
};
