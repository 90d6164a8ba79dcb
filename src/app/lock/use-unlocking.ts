import { useEffect, useState } from "react";
import { useStart } from "#src/app/start-context.ts";
import type { Opening } from "#src/journal/lock.ts";
import { waiting } from "./waiting.ts";

export interface Unlocking {
  readonly isOpening: boolean;
  /** Until the next try. */
  readonly secondsLeft: number;
  /** What kept it from being opened, though nothing says that the passphrase was wrong. */
  readonly error: unknown;
  readonly unlock: (opening: Opening) => Promise<"wrong" | "open" | "failed">;
}

export const useUnlocking = (): Unlocking => {
  const { unlock } = useStart();
  const [isOpening, setIsOpening] = useState(false);
  const [error, setError] = useState<unknown>();
  const [secondsLeft, setSecondsLeft] = useState(waiting.secondsLeft);

  const isWaiting = secondsLeft > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => setSecondsLeft(waiting.secondsLeft()), 250);
    return () => clearInterval(timer);
  }, [isWaiting]);

  return {
    isOpening,
    secondsLeft,
    error,
    unlock: async (opening) => {
      setIsOpening(true);
      setError(undefined);
      try {
        const outcome = await unlock(opening);
        if (outcome === "wrong") waiting.begin();
        else waiting.forget();
        setSecondsLeft(waiting.secondsLeft());
        return outcome;
      } catch (error_) {
        setError(error_);
        return "failed";
      } finally {
        setIsOpening(false);
      }
    },
  };
};
