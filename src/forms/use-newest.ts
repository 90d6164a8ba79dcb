import { useLayoutEffect, useRef } from "react";

/** What stands on the screen, for what began when something else stood there. */
export const useNewest = <T>(now: T): (() => T) => {
  const newest = useRef(now);
  useLayoutEffect(() => {
    newest.current = now;
  });
  return () => newest.current;
};
