import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { forAdults, nobodyIsWatching, whatThisIs, whatThisIsNot, whereItLives } from "#src/content/safety/about.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { isIosTab } from "#src/platform/storage-health.ts";
import { Button } from "#src/ui/Button.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { Dialog } from "#src/ui/Dialog.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import styles from "./FirstStart.module.css";
import { Harbour } from "./Harbour.tsx";
import { NotStarted } from "./NotStarted.tsx";

export interface FirstStartProps {
  /** Makes the journal and goes on. Throws StorageError; nothing has been made then. */
  readonly onStart: () => Promise<void>;
}

/** The first breath: what this is, what it is not, and one thing to press. Shown only where no journal has ever been. */
export const FirstStart = ({ onStart }: FirstStartProps) => {
  const { i18n, t } = useLingui();
  const { problem, isSaving, save } = useSaving();
  const [isAsking, setIsAsking] = useState(false);
  const start = () => void save(onStart);

  return (
    <div className={styles["first"]}>
      <Harbour className={styles["harbour"]} />
      <div className={styles["words"]}>
        <h1 tabIndex={-1}>Mooring</h1>
        <p className={styles["lead"]}>{i18n._(whatThisIs)}</p>
        <ul className={styles["facts"]}>
          <li>
            <strong>{i18n._(whereItLives)}</strong>{" "}
            <Trans>
              There is no lock yet: anyone who can open this browser can open the journal. There is no backup yet
              either: if this browser's data is cleared, the journal is gone.
            </Trans>
          </li>
          <li>{i18n._(nobodyIsWatching)}</li>
          <li>
            {i18n._(whatThisIsNot)} {i18n._(forAdults)}
          </li>
        </ul>
        {isIosTab() && (
          <Notice tone="lamp" title={<Trans>On an iPhone or iPad, put it on the Home Screen first</Trans>}>
            <p>
              <Trans>
                Press Share, then “Add to Home Screen”, and begin there. It keeps a journal of its own: what is written
                in this tab does not move over, and Safari can delete what a tab keeps after seven days without a visit.
              </Trans>
            </p>
          </Notice>
        )}
        {problem && <NotStarted problem={problem} />}
      </div>
      {/* What went wrong must not be hidden behind them. */}
      <div className={classNames(styles["buttons"], !problem && styles["withinReach"])}>
        <Button variant="main" wide onClick={start} reason={isSaving ? t`Making your journal…` : undefined}>
          <Trans>Start my journal</Trans>
        </Button>
        <Button variant="quiet" onClick={() => setIsAsking(true)}>
          <Trans>I have a backup</Trans>
        </Button>
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={<Trans>Opening a backup comes with the next version</Trans>}
        actions={<Button onClick={() => setIsAsking(false)}>{t`Close`}</Button>}
      >
        <p>
          <Trans>This version cannot open a backup file yet. Keep the file where it is: nothing happens to it.</Trans>
        </p>
        <p>
          <Trans>
            You lose nothing by waiting, and nothing by starting now. What you write here leaves the file as it is.
          </Trans>
        </p>
      </Dialog>
    </div>
  );
};
