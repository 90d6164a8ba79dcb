import { useState } from "react";
import { useWork, type WorkToDo } from "#src/forms/use-work.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

export interface Sealing {
  /** Undefined while nothing runs. */
  readonly percent: number | undefined;
  /** Why it did not happen. Everything is as it was. */
  readonly problem: StorageProblem | "newer-entries" | undefined;
  /** Undefined when it was cancelled or did not happen. Anything unexpected throws as well. */
  readonly run: <T>(work: (work: WorkToDo) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** Everything is put under another key. Whoever goes elsewhere meanwhile still wants the lock they asked for. */
export const useSealing = (): Sealing => {
  const { percent, run: runWork, cancel } = useWork({ whenLeft: "go on" });
  const [problem, setProblem] = useState<Sealing["problem"]>();

  const run = async <T>(work: (work: WorkToDo) => Promise<T>): Promise<T | undefined> => {
    setProblem(undefined);
    const outcome = await runWork(work);
    if (outcome.state === "done") return outcome.value;
    if (outcome.state === "cancelled") return undefined;
    const { error } = outcome;
    setProblem(problemOf(error));
    if (problemOf(error) === "unknown" && !(error instanceof StorageError)) throw error;
    return undefined;
  };

  return { percent, problem, run, cancel };
};

const problemOf = (error: unknown): StorageProblem | "newer-entries" => {
  if (error instanceof StorageError) return error.problem;
  return error instanceof Error && error.name === "WrittenByNewer" ? "newer-entries" : "unknown";
};
