import { useState } from "react";
import { isDeviceShared, setDeviceShared } from "#src/platform/auto-lock.ts";

/** Whether others use this browser too, as the person says. */
export const useSharedDevice = () => {
  const [isShared, setIsShared] = useState(isDeviceShared);
  const share = (next: boolean) => {
    setDeviceShared(next);
    setIsShared(next);
  };
  return { isShared, share };
};
