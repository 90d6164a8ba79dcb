import { useEffect } from "react";
import { keepAwake } from "#src/platform/wake-lock.ts";

/** Keeps the screen from going dark for as long as it is wanted. */
export const useAwake = (isWanted: boolean): void => {
  useEffect(() => {
    if (!isWanted) return undefined;
    const letGo = keepAwake();
    return () => void letGo.then((release) => release());
  }, [isWanted]);
};
