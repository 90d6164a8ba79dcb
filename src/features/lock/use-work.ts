import { useRef, useState } from "react";
import type { Work } from "#src/journal/lock.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

export interface LongWork {
  readonly isWorking: boolean;
  /** Undefined before the first piece is done. */
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  /** Why it did not happen. Everything is as it was. */
  readonly problem: StorageProblem | "newer-entries" | undefined;
  /** Undefined when it was cancelled or did not happen. Anything unexpected throws as well. */
  readonly run: <T>(work: (work: Work) => Promise<T>) => Promise<T | undefined>;
  readonly cancel: () => void;
}

/** Something that takes as long as there are entries. */
export const useWork = (): LongWork => {
  const [isWorking, setIsWorking] = useState(false);
  const [progress, setProgress] = useState<LongWork["progress"]>();
  const [problem, setProblem] = useState<LongWork["problem"]>();
  const stop = useRef<AbortController>(undefined);

  const run = async <T>(work: (work: Work) => Promise<T>): Promise<T | undefined> => {
    const controller = new AbortController();
    stop.current = controller;
    setIsWorking(true);
    setProblem(undefined);
    try {
      return await work({ signal: controller.signal, onProgress: (done, of) => setProgress({ done, of }) });
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      setProblem(problemOf(error));
      if (problemOf(error) === "unknown" && !(error instanceof StorageError)) throw error;
      return undefined;
    } finally {
      setIsWorking(false);
      setProgress(undefined);
    }
  };

  return { isWorking, progress, problem, run, cancel: () => stop.current?.abort() };
};

const problemOf = (error: unknown): StorageProblem | "newer-entries" => {
  if (error instanceof StorageError) return error.problem;
  return error instanceof Error && error.name === "WrittenByNewer" ? "newer-entries" : "unknown";
};
