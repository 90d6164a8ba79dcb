import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useStatus } from "#src/ui/use-status.ts";
import { keepLeftRecordings } from "./keep-left.ts";

/** Beside every screen of an open journal: keeps what an interrupted recording left behind, and says so quietly. */
export const LeftRecordings = () => {
  const { t } = useLingui();
  const status = useStatus();
  const words = {
    kept: t`A recording was cut short. What was recorded until then is kept.`,
    full: t`A recording that was cut short waits for room on this device. Nothing of it is lost.`,
  };
  const says = useRef(words);
  useEffect(() => {
    says.current = words;
  });

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let isLooking = false;
    const look = async () => {
      if (isLooking || document.visibilityState !== "visible") return;
      isLooking = true;
      await keepLeftRecordings({
        signal,
        onKept: () => status.say(says.current.kept),
        onNotKept: (problem) => {
          if (problem === "device-full") status.say(says.current.full);
        },
        // A journal that cannot be read says so where it matters. The recording stays where it is.
      }).catch(() => undefined);
      isLooking = false;
    };
    const onVisible = () => void look();

    void look();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      leaving.abort();
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [status]);
  return null;
};
