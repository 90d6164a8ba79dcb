import { useRef, useState } from "react";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

interface Failed {
  readonly about: string;
  readonly work: () => Promise<unknown>;
  readonly place: string;
  readonly problem: StorageProblem;
}

export interface Attempts {
  /** Why the latest of those that are not saved is not. Undefined once all of them are. */
  readonly problem: StorageProblem | undefined;
  /** Of those that were tapped there. */
  readonly problemIn: (place: string) => StorageProblem | undefined;
  /**
   * One after the other. `about`: what the tap is for; what was wished for it last holds. True when it is on disk, false
   * when it is not. Anything but a StorageError throws as well.
   */
  readonly attempt: (about: string, work: () => Promise<unknown>, place?: string) => Promise<boolean>;
  /** All that failed. */
  readonly tryAgain: () => void;
  readonly tryAgainIn: (place: string) => void;
}

/** Taps that come faster than they are written. That one of them is saved says nothing of another that is not. */
export const useAttempts = (): Attempts => {
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const wished = useRef<ReadonlyMap<string, Failed["work"]>>(new Map());
  const working = useRef<Promise<unknown>>(Promise.resolve());

  const attempt = (about: string, work: () => Promise<unknown>, place = ""): Promise<boolean> => {
    const settle = (failure: readonly Failed[]) =>
      setFailed((before) => [...before.filter((one) => one.about !== about), ...failure]);
    wished.current = new Map(wished.current).set(about, work);
    const done = working.current.then(async () => {
      try {
        await work();
        settle([]);
        return true;
      } catch (error) {
        // Whatever it was, it is not saved, and the person has to know.
        settle([{ about, work, place, problem: error instanceof StorageError ? error.problem : "unknown" }]);
        if (!(error instanceof StorageError)) throw error;
        return false;
      }
    });
    working.current = done.catch(() => undefined);
    return done;
  };

  const failedIn = (place: string) => failed.filter((one) => one.place === place);
  const again = (those: readonly Failed[]) => {
    for (const { about, work, place } of those) {
      // Something else may have been wished since.
      if (wished.current.get(about) === work) void attempt(about, work, place);
    }
  };
  return {
    problem: failed.at(-1)?.problem,
    problemIn: (place) => failedIn(place).at(-1)?.problem,
    attempt,
    tryAgain: () => again(failed),
    tryAgainIn: (place) => again(failedIn(place)),
  };
};
