import { useEffect, useState } from "react";
import type { When } from "#src/domain/time.ts";
import { rightNow } from "#src/platform/clock.ts";

const minuteMs = 60_000;

/** The present moment, renewed each minute and when the page comes back: Today left open overnight is another day. */
export const useNow = (): When => {
  const [now, setNow] = useState(rightNow);
  useEffect(() => {
    const renew = () => {
      if (document.visibilityState === "visible") setNow(rightNow());
    };
    const timer = setInterval(renew, minuteMs);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, []);
  return now;
};
