import { useLayoutEffect, useState } from "react";
import { applyAppearance, keptAppearance } from "#src/platform/appearance.ts";

/** Chosen on this very screen, and good until the app is left: it is nothing that anybody has to find again in Settings. */
let wantsLighter = false;

/** Nearly dark for as long as the screen is there, whatever the app looks like otherwise. */
export const useDim = () => {
  const [isDim, setIsDim] = useState(!wantsLighter);
  // Before the first paint: a flash of white is what tired eyes must not get.
  useLayoutEffect(() => {
    applyAppearance(isDim ? { ...keptAppearance(), light: "dim" } : keptAppearance());
    return () => applyAppearance();
  }, [isDim]);

  return {
    isDim,
    toggle: () => {
      wantsLighter = isDim;
      setIsDim(!isDim);
    },
  };
};
