import { lastBackupName } from "#src/content/names/backup-names.ts";
import { useLingui } from "@lingui/react/macro";
import { useBackupFacts } from "#src/journal/backup.ts";
import { useLockFacts } from "#src/journal/lock.ts";
import { calendarDaysSince } from "#src/platform/clock.ts";
import { isInstalled } from "#src/platform/storage-health.ts";

interface JournalState {
  readonly lock: string | undefined;
  readonly backup: string | undefined;
  readonly storage: string;
}

/** How lock, backup and storage stand, in a word or two each. Undefined until it is known. */
export const useJournalState = (): JournalState => {
  const { i18n, t } = useLingui();
  const lock = useLockFacts();
  const backup = useBackupFacts();
  return {
    lock: lock && (lock.hasPassphrase ? t`On` : t`Off`),
    backup:
      backup && i18n._(lastBackupName(backup.lastAt === undefined ? undefined : calendarDaysSince(backup.lastAt))),
    storage: isInstalled() ? t`Installed on this device` : t`In a browser tab`,
  };
};
