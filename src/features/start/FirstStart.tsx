import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import {
  forAdults,
  nobodyIsWatching,
  whatALockDoes,
  whatThisIs,
  whatThisIsNot,
  whereItLives,
} from "#src/content/safety/about.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { isIosTab } from "#src/platform/storage-health.ts";
import { Button } from "#src/ui/Button.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { Notice } from "#src/ui/Notice.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import styles from "./FirstStart.module.css";
import { Harbour } from "./Harbour.tsx";
import { NotStarted } from "./NotStarted.tsx";

export interface FirstStartProps {
  /** Makes the journal and goes on. Throws StorageError; nothing has been made then. */
  readonly onStart: (choice: { readonly isShared: boolean }) => Promise<void>;
  /** What stands here for somebody who has a backup. It makes nothing before "Restore"; `onBack` leads here again. */
  readonly openBackup: (choice: { readonly isShared: boolean; readonly onBack: () => void }) => ReactNode;
}

/** The first breath: what this is, what it is not, and one thing to press. Shown only where no journal has ever been. */
export const FirstStart = ({ onStart, openBackup }: FirstStartProps) => {
  const { t } = useLingui();
  const { problem, isSaving, save } = useSaving();
  const [isShared, setIsShared] = useState(false);
  const [hasBackup, setHasBackup] = useState(false);
  const start = () => void save(() => onStart({ isShared }));
  if (hasBackup) return openBackup({ isShared, onBack: () => setHasBackup(false) });

  return (
    <div className={styles["first"]}>
      <Harbour className={styles["harbour"]} />
      <div className={styles["words"]}>
        <h1 tabIndex={-1}>Mooring</h1>
        <Facts />
        {isIosTab() && <HomeScreenFirst />}
        {problem && <NotStarted problem={problem} />}
      </div>
      {/* What went wrong must not be hidden behind them. */}
      <div className={classNames(styles["buttons"], !problem && styles["withinReach"])}>
        <CheckboxField
          label={t`Other people use this device too`}
          name="shared"
          checked={isShared}
          onChange={({ target }) => setIsShared(target.checked)}
          {...(isShared && { hint: t`You set a passphrase right after starting.` })}
        />
        <Button variant="main" wide onClick={start} reason={isSaving ? t`Making your journal…` : undefined}>
          <Trans>Start my journal</Trans>
        </Button>
        <Button variant="quiet" onClick={() => setHasBackup(true)}>
          <Trans>I have a backup</Trans>
        </Button>
      </div>
    </div>
  );
};

const Facts = () => {
  const { i18n } = useLingui();
  return (
    <>
      <p className={styles["lead"]}>{i18n._(whatThisIs)}</p>
      <ul className={styles["facts"]}>
        <li>
          <strong>{i18n._(whereItLives)}</strong> {i18n._(whatALockDoes)}
        </li>
        <li>{i18n._(nobodyIsWatching)}</li>
        <li>
          {i18n._(whatThisIsNot)} {i18n._(forAdults)}
        </li>
      </ul>
    </>
  );
};

const HomeScreenFirst = () => (
  <Notice tone="lamp" title={<Trans>On an iPhone or iPad, put it on the Home Screen first</Trans>}>
    <p>
      <Trans>
        Press Share, then “Add to Home Screen”, and begin there. It keeps a journal of its own, and Safari can delete
        what a tab keeps after seven days without a visit.
      </Trans>
    </p>
    <p>
      <Trans>
        What is written in a tab can be brought along later: make a backup in the tab, put Mooring on the Home Screen,
        and open the backup there.
      </Trans>
    </p>
  </Notice>
);
