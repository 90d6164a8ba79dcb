/**
 * The few things that stand outside the vault, readable by anyone with the device: that there is a journal, and how the
 * app looks. Nothing a person wrote, ever.
 */
export const deviceKeys = [
  "witness",
  "light",
  "text-size",
  "crisis-country",
  "erasing",
  "auto-lock",
  "shared-device",
  "lock-offer",
  "backup-snooze",
  "move-step",
] as const;
export type DeviceKey = (typeof deviceKeys)[number];

/** Undefined when it is not there, or the browser allows no storage. */
export const keptOnDevice = (key: DeviceKey): string | undefined => {
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** A full or forbidden localStorage is no reason to fail: everything kept here can be done without. */
export const keepOnDevice = (key: DeviceKey, value: string): void => {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // See above.
  }
};

export const forgetOnDevice = (key: DeviceKey): void => {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // See keepOnDevice.
  }
};

const prefix = "mooring/";
