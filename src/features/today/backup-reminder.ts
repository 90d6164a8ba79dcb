/** What decides whether Today speaks of a backup. */
export interface BackupCircumstances {
  /** By the calendar. Undefined: none was ever made. Negative: the clock was set back since. */
  readonly daysSinceBackup: number | undefined;
  /** Entries that are not in it, of every kind. */
  readonly notInIt: number;
  /** Safari deletes what a tab keeps after seven days without a visit. */
  readonly isWebKitTab: boolean;
  /** By the calendar, since "Later" was pressed; undefined when it was not. Negative: the clock was set back since. */
  readonly daysSinceLater: number | undefined;
  /** "Later" was pressed since the app was opened. */
  readonly isLaterOfThisVisit: boolean;
}

const entriesToBegin = 3;
const entriesAtMost = 10;
const daysAtMost = 7;
const snoozeDays = 3;

/** Never for nothing, never before there is something to lose, and never twice in a row. */
export const needsBackupReminder = (circumstances: BackupCircumstances): boolean => {
  const { daysSinceBackup, notInIt, isWebKitTab } = circumstances;
  if (notInIt === 0 || isSnoozed(circumstances)) return false;
  if (daysSinceBackup === undefined) return notInIt >= entriesToBegin;
  if (isWebKitTab || notInIt >= entriesAtMost || daysSinceBackup >= daysAtMost) return true;
  // How old it is can no longer be told.
  return daysSinceBackup < 0 && notInIt >= entriesToBegin;
};

const isSnoozed = ({ daysSinceLater, isLaterOfThisVisit, isWebKitTab }: BackupCircumstances): boolean => {
  if (isLaterOfThisVisit) return true;
  // In such a tab three days are too long: the next visit asks again.
  if (isWebKitTab || daysSinceLater === undefined) return false;
  return daysSinceLater >= 0 && daysSinceLater < snoozeDays;
};
