import { useEffect, useState } from "react";
import type { When } from "#src/domain/time.ts";
import { rightNow } from "#src/platform/clock.ts";

const everyMs = 20_000;

/**
 * This moment, near enough for a field that shows minutes, also when the page comes back: a form may stay open through a
 * nap, and Today left open overnight is another day.
 */
export const useNow = (): When => {
  const [now, setNow] = useState(rightNow);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") setNow(rightNow());
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return now;
};
