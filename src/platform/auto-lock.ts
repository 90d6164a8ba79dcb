import { forgetOnDevice, keepOnDevice, keptOnDevice } from "./device-storage.ts";

/** Minutes without a touch or a key after which the journal locks. */
export const autoLockChoices = [1, 5, 15, 60] as const;
export type AutoLockMinutes = (typeof autoLockChoices)[number];

/** On a device that others use too there is no choice: one minute. */
export const autoLockMinutes = (): AutoLockMinutes => {
  if (isDeviceShared()) return 1;
  const kept = Number(keptOnDevice("auto-lock"));
  return autoLockChoices.find((minutes) => minutes === kept) ?? 5;
};

export const keepAutoLock = (minutes: AutoLockMinutes): void => keepOnDevice("auto-lock", String(minutes));

/** Others use this browser too: then a lock is no offer but a condition. */
export const isDeviceShared = (): boolean => keptOnDevice("shared-device") === "1";

export const setDeviceShared = (isShared: boolean): void => {
  if (isShared) keepOnDevice("shared-device", "1");
  else forgetOnDevice("shared-device");
};

/** Whether the person has said "no lock": then it is not offered again, and stays in Settings. */
export const isLockDeclined = (): boolean => keptOnDevice("lock-offer") === "declined";

export const declineLock = (): void => keepOnDevice("lock-offer", "declined");
