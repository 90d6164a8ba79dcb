import { useEffect, useState } from "react";

const afterMs = 700;

/** True once something has been so for a while: what is over at once needs no words. */
export const useSlowly = (isSo: boolean): boolean => {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setIsLong(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isSo]);
  return isLong;
};
