import { useState } from "react";
import { useLockFacts } from "#src/journal/lock.ts";
import { declineLock, isDeviceShared, isLockDeclined } from "#src/platform/auto-lock.ts";
import { leaveFocus } from "./leave-focus.ts";
import { useBackupReminder } from "./use-backup-reminder.ts";

export type Keeping =
  | { readonly offer: "lock"; readonly onDecline: () => void }
  | {
      readonly offer: "backup";
      readonly daysSinceBackup: number | undefined;
      readonly notInIt: number;
      readonly onLater: () => void;
    };

/** One at most: the lock until it is chosen or declined, else the backup when it is due. Undefined until it is read. */
export const useKeeping = (): Keeping | null | undefined => {
  const lock = useLockFacts();
  const [isDeclined, setIsDeclined] = useState(isLockDeclined);
  const reminder = useBackupReminder();
  if (!lock || reminder === undefined) return undefined;

  if (!lock.hasPassphrase && (isDeviceShared() || !isDeclined)) {
    const onDecline = () => {
      declineLock();
      setIsDeclined(true);
      leaveFocus();
    };
    return { offer: "lock", onDecline };
  }
  if (!reminder) return null;
  const { daysSinceBackup, notInIt, later } = reminder;
  const onLater = () => {
    later();
    leaveFocus();
  };
  return { offer: "backup", daysSinceBackup, notInIt, onLater };
};
