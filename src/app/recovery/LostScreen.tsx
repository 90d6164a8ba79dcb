import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { NotStarted } from "#src/features/start/NotStarted.tsx";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
import type { Witness } from "#src/vault/witness.ts";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface LostScreenProps extends RecoveryProps {
  readonly witness: Pick<Witness, "count">;
  readonly onTryAgain: () => void;
  readonly onOpenBackup: () => void;
  /** Makes a new, empty journal. Throws StorageError. */
  readonly onStartNew: () => Promise<void>;
}

/** There was a journal, and the database is gone or empty. Nobody who had one is greeted as new. */
export const LostScreen = ({ witness: { count }, onTryAgain, onOpenBackup, onStartNew, support }: LostScreenProps) => {
  const { t } = useLingui();
  const { problem, isSaving, save } = useSaving();
  const [isAsking, setIsAsking] = useState(false);
  const startNew = async () => {
    setIsAsking(false);
    await save(onStartNew);
  };

  return (
    <RecoveryFrame
      support={support}
      heading={<Trans>Your journal is not where it was</Trans>}
      actions={
        <>
          <TryAgainButton onTryAgain={onTryAgain} />
          <Button icon="file" onClick={onOpenBackup}>
            <Trans>Open a backup</Trans>
          </Button>
          <Button
            variant="quiet"
            onClick={() => setIsAsking(true)}
            reason={isSaving ? t`Making a new journal…` : undefined}
          >
            <Trans>Start a new journal here</Trans>
          </Button>
        </>
      }
      more={
        <>
          {problem && <NotStarted problem={problem} />}
          <ConfirmDialog
            open={isAsking}
            onClose={() => setIsAsking(false)}
            onConfirm={startNew}
            title={<Trans>Start with an empty journal?</Trans>}
            confirm={t`Start a new, empty journal`}
            cancel={t`Not now`}
          >
            <p>
              <Trans>
                The earlier entries will not be in it. If the browser finds them again later, a new journal may stand in
                their way: so try again first, after closing and reopening the browser.
              </Trans>
            </p>
          </ConfirmDialog>
        </>
      }
    >
      <p>
        {count > 0 ? (
          <Trans>
            There was a journal in this browser, with{" "}
            <Plural value={count} one="# entry or draft" other="# entries and drafts" /> when it was last written. Now
            the browser shows none.
          </Trans>
        ) : (
          <Trans>There was a journal in this browser. Now the browser shows none.</Trans>
        )}
      </p>
      <p>
        <Trans>
          This can happen when a browser's data is cleared, by hand or by the browser, or when its files are damaged.
          Sometimes it passes: close the browser, open it again, and try again. Nothing has been written or changed
          here.
        </Trans>
      </p>
      <p>
        <Trans>If it does not pass, a backup brings back what was in it.</Trans>
      </p>
    </RecoveryFrame>
  );
};
