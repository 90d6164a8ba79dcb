import { useCallback, useEffect, useState } from "react";
import { lockNow, PhotoNotKept } from "#src/journal/lock.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import { watchAttention } from "./watch-attention.ts";

/** Why it was not locked. "photo": one waits that is nowhere but in the page. */
export type NotLockedProblem = StorageProblem | "photo";

interface AutoLock {
  /** It locks within some seconds, unless someone touches something. */
  readonly isSoon: boolean;
  /** Why the last try did not lock: words would have been lost. */
  readonly problem: NotLockedProblem | undefined;
  /** Locks now. True when it is done, which ends in a reload. Never rejects. */
  readonly lock: () => Promise<boolean>;
  readonly dismiss: () => void;
}

export const useAutoLock = (hasLock: boolean): AutoLock => {
  const [isSoon, setIsSoon] = useState(false);
  const [problem, setProblem] = useState<NotLockedProblem>();

  const lock = useCallback(async () => {
    try {
      await lockNow();
      return true;
    } catch (error) {
      if (error instanceof PhotoNotKept) setProblem("photo");
      else setProblem(error instanceof StorageError ? error.problem : "unknown");
      return false;
    }
  }, []);

  useEffect(() => (hasLock ? watchAttention({ lock, onSoon: setIsSoon }) : undefined), [hasLock, lock]);

  useEffect(() => (hasLock ? lockWhatTheBrowserKept(lock) : undefined), [hasLock, lock]);

  return { isSoon, problem, lock, dismiss: () => setProblem(undefined) };
};

/** Left by another address and come back to, a page can be as it was, key and all: as after a reload, it is locked. */
const lockWhatTheBrowserKept = (lock: () => Promise<boolean>): (() => void) => {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void lock();
  };
  addEventListener("pageshow", onShow);
  return () => removeEventListener("pageshow", onShow);
};
