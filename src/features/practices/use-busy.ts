import { useEffect } from "react";
import { busyNow } from "#src/platform/busy-now.ts";

/** Whoever sits with closed eyes touches nothing, and is still here. */
export const useBusy = (isBusy: boolean): void => {
  useEffect(() => (isBusy ? busyNow.begin() : undefined), [isBusy]);
};
