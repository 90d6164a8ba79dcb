import { useEffect, useRef } from "react";

/** For what goes on after a write: the person may have left the form while it was under way. */
export const useIsGone = (): (() => boolean) => {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return () => isGone.current;
};
