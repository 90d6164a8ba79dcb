import type { Opening } from "#src/journal/lock.ts";

let code: string | undefined;

/**
 * The code that has just unlocked the journal, in memory until the lock settings are left: whoever lost the passphrase sets
 * another next, and must not type 28 characters twice.
 */
export const justOpened = {
  by: (recoveryCode: string): void => {
    code = recoveryCode;
  },
  opening: (): Opening | undefined => (code === undefined ? undefined : { by: "recovery", text: code }),
  forget: (): void => {
    code = undefined;
  },
};
