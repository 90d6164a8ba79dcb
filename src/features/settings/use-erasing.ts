import { useEffect, useState } from "react";
import { eraseEverything } from "#src/journal/erase-everything.ts";
import { goToFirstStart, isOffline } from "#src/platform/whole-device.ts";

type Erasing = "not-begun" | "erasing" | "unfinished" | "erased";

/** After this long another tab is probably in the way. */
const slowAfterMs = 3000;

export const useErasing = () => {
  const [state, setState] = useState<Erasing>("not-begun");
  const isSlow = useIsLongerThan(slowAfterMs, state === "erasing");

  const erase = async () => {
    setState("erasing");
    try {
      await eraseEverything();
    } catch {
      // Whatever it was: the next try, or the next start, goes on where this one ended.
      setState("unfinished");
      return;
    }
    // The app went with its caches: without a network a reload would show the browser's own error page.
    if (isOffline()) setState("erased");
    else goToFirstStart();
  };

  return { state, isSlow, erase, openAgain: goToFirstStart };
};

const useIsLongerThan = (ms: number, isRunning: boolean): boolean => {
  const [isLonger, setIsLonger] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setIsLonger(true), ms);
    return () => {
      clearTimeout(timer);
      setIsLonger(false);
    };
  }, [ms, isRunning]);
  return isLonger;
};
