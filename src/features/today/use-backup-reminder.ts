import { useState } from "react";
import { useBackupFacts } from "#src/journal/backup.ts";
import { calendarDaysSince } from "#src/platform/clock.ts";
import { keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";
import { isWebKitTab } from "#src/platform/storage-health.ts";
import { needsBackupReminder } from "./backup-reminder.ts";

/** Until the page is loaded anew. */
let isLaterOfThisVisit = false;

/** What to remind of; null for nothing, undefined until it is read. "Later" holds for three days. */
export const useBackupReminder = () => {
  const facts = useBackupFacts();
  const [, setPressed] = useState(0);
  const later = () => {
    isLaterOfThisVisit = true;
    keepOnDevice("backup-snooze", String(Date.now()));
    setPressed((times) => times + 1);
  };
  if (!facts) return undefined;

  const daysSinceBackup = facts.lastAt === undefined ? undefined : calendarDaysSince(facts.lastAt);
  const isDue = needsBackupReminder({
    daysSinceBackup,
    notInIt: facts.notInIt,
    isWebKitTab: isWebKitTab(),
    daysSinceLater: daysSinceLater(),
    isLaterOfThisVisit,
  });
  return isDue ? { daysSinceBackup, notInIt: facts.notInIt, later } : null;
};

const daysSinceLater = (): number | undefined => {
  const pressedAt = Number(keptOnDevice("backup-snooze") ?? Number.NaN);
  // What is beyond any calendar was not written here.
  return Math.abs(pressedAt) <= 8.64e15 ? calendarDaysSince(pressedAt) : undefined;
};
