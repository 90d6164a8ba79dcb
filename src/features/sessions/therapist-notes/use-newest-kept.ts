import { useEffect, useRef } from "react";
import type { Kept } from "#src/vault/kind.ts";

/**
 * The newest version that this page knows of. Photos come one after the other, faster than the screen hears of what was
 * saved: each has to be put over the version before it, not over the one that is drawn.
 */
export const useNewestKept = <R>(shown: Kept<R> | undefined) => {
  const latest = useRef(shown);
  useEffect(() => {
    if (shown && shown.n >= (latest.current?.n ?? 0)) latest.current = shown;
  }, [shown]);
  return {
    get: () => latest.current,
    set: (saved: Kept<R>) => {
      latest.current = saved;
    },
  };
};
