import { useState } from "react";
import { applyAppearance, keepAppearance, keptAppearance, type Appearance } from "#src/platform/appearance.ts";

/** How the app looks on this device. A change shows at once and stays. */
export const useAppearance = () => {
  const [appearance, setAppearance] = useState(keptAppearance);
  const change = (changes: Partial<Appearance>) => {
    const next = { ...appearance, ...changes };
    keepAppearance(next);
    applyAppearance(next);
    setAppearance(next);
  };
  return { appearance, change };
};
