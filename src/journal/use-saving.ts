import { useState } from "react";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

export interface Saving {
  /** Why the last save did not happen. What was typed is still on the screen: say so there. */
  readonly problem: StorageProblem | undefined;
  readonly isSaving: boolean;
  /** True when it is on disk. False when it is not, with `problem` set. Anything but a StorageError throws as well. */
  readonly save: (work: () => Promise<unknown>) => Promise<boolean>;
}

export const useSaving = (): Saving => {
  const [problem, setProblem] = useState<StorageProblem>();
  const [isSaving, setIsSaving] = useState(false);

  const save = async (work: () => Promise<unknown>) => {
    setIsSaving(true);
    try {
      await work();
      setProblem(undefined);
      return true;
    } catch (error) {
      // Whatever it was, nothing is saved, and the person has to know.
      setProblem(error instanceof StorageError ? error.problem : "unknown");
      if (!(error instanceof StorageError)) throw error;
      return false;
    } finally {
      setIsSaving(false);
    }
  };

  return { problem, isSaving, save };
};
