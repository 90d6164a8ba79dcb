import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { backupGap } from "#src/content/names/backup-names.ts";
import { isDeviceShared } from "#src/platform/auto-lock.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions, Card, Stack } from "#src/ui/Layout.tsx";
import styles from "./Today.module.css";
import type { Keeping } from "./use-keeping.ts";

/** One quiet card: the lock, or the backup. */
export const KeepingCard = ({ keeping }: { keeping: Keeping }) =>
  keeping.offer === "lock" ? <LockOffer onDecline={keeping.onDecline} /> : <BackupReminder {...keeping} />;

const LockOffer = ({ onDecline }: { onDecline: () => void }) => (
  <KeepingFrame title={<Trans>There is no lock yet</Trans>}>
    <p>
      <Trans>Whoever can open this browser can read what you write. A passphrase changes that.</Trans>
    </p>
    <Actions>
      <Link to="/settings/lock" className={buttonClass()}>
        <Trans>Set a passphrase</Trans>
      </Link>
      {!isDeviceShared() && (
        <Button variant="quiet" onClick={onDecline}>
          <Trans>Not now</Trans>
        </Button>
      )}
    </Actions>
  </KeepingFrame>
);

interface BackupReminderProps {
  readonly daysSinceBackup: number | undefined;
  readonly notInIt: number;
  readonly onLater: () => void;
}

const BackupReminder = ({ daysSinceBackup, notInIt, onLater }: BackupReminderProps) => {
  const { i18n } = useLingui();
  return (
    <KeepingFrame title={i18n._(backupGap(daysSinceBackup, notInIt))}>
      <Actions>
        <Link to="/settings/backup" className={buttonClass()}>
          <Trans>Make a backup</Trans>
        </Link>
        <Button variant="quiet" onClick={onLater}>
          <Trans>Later</Trans>
        </Button>
      </Actions>
    </KeepingFrame>
  );
};

const KeepingFrame = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <Card>
    <Stack gap={12}>
      <h2 className={styles["quietTitle"]}>{title}</h2>
      {children}
    </Stack>
  </Card>
);
