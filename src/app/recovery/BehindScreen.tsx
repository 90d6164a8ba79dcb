import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { Witness } from "#src/vault/witness.ts";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface BehindScreenProps extends RecoveryProps {
  /** What was last seen. */
  readonly witness: Pick<Witness, "vaultId" | "seq">;
  /** What is there now. */
  readonly there: Pick<Witness, "vaultId" | "seq">;
  readonly onTryAgain: () => void;
  /** Offers what can be read as a file. Throws when it cannot. */
  readonly onExport: () => Promise<void>;
  /** Goes on with what is there, to the place where a backup is opened or to where one was. Throws StorageError. */
  readonly onGoOn: (choice: { readonly toBackup: boolean }) => Promise<void>;
}

/** The journal opens, and it is an older copy, or another one, than was last seen here. */
export const BehindScreen = ({ witness, there, onTryAgain, onExport, onGoOn, support }: BehindScreenProps) => {
  const { t } = useLingui();
  const goingOn = useSaving();
  const exporting = useExport(onExport);
  const [asking, setAsking] = useState<"go-on" | "backup">();
  const isOther = witness.vaultId !== "" && witness.vaultId !== there.vaultId;
  const missing = Math.max(0, witness.seq - there.seq);
  const goOn = async () => {
    setAsking(undefined);
    await goingOn.save(() => onGoOn({ toBackup: asking === "backup" }));
  };

  return (
    <RecoveryFrame
      support={support}
      heading={isOther ? <Trans>This is another journal</Trans> : <Trans>This is an older copy of your journal</Trans>}
      actions={
        <>
          <TryAgainButton onTryAgain={onTryAgain} />
          <Button icon="save" onClick={exporting.start} reason={exporting.isBusy ? t`Reading…` : undefined}>
            <Trans>Export what can be read</Trans>
          </Button>
          <Button icon="file" onClick={() => setAsking("backup")}>
            <Trans>Open a backup</Trans>
          </Button>
          <Button
            variant="quiet"
            onClick={() => setAsking("go-on")}
            reason={goingOn.isSaving ? t`Opening…` : undefined}
          >
            <Trans>Go on with what is here</Trans>
          </Button>
        </>
      }
      more={
        <>
          {exporting.hasFailed && (
            <Notice tone="alert" role="alert" title={<Trans>Not exported</Trans>}>
              <p>
                <Trans>The journal could not be read just now. Nothing was changed. Try again.</Trans>
              </p>
            </Notice>
          )}
          {goingOn.problem && (
            <Notice tone="alert" role="alert" title={<Trans>Not opened</Trans>}>
              <p>
                <Trans>The journal could not be read just now. Close other tabs of Mooring, then try again.</Trans>
              </p>
            </Notice>
          )}
          <ConfirmDialog
            open={asking !== undefined}
            onClose={() => setAsking(undefined)}
            onConfirm={goOn}
            title={<Trans>Go on with what is here?</Trans>}
            confirm={t`Go on with it`}
            cancel={t`Not now`}
          >
            {asking === "backup" && (
              <p>
                <Trans>A backup is put together with what is here. So first Mooring goes on with that.</Trans>
              </p>
            )}
            <p>
              <Trans>
                You see and write in what is here now. Mooring will not mention again what is missing; a backup can
                still bring it back. Nothing that is here is taken away.
              </Trans>
            </p>
          </ConfirmDialog>
        </>
      }
    >
      <p>
        {isOther ? (
          <Trans>
            The journal in this browser is not the one that was last open here. Something has put it in its place.
          </Trans>
        ) : (
          <Trans>
            The journal in this browser lacks the last <Plural value={missing} one="# change" other="# changes" /> that
            were saved. Something has put an older copy back: a system restore, a copied profile, or damaged files.
          </Trans>
        )}
      </p>
      <p>
        <Trans>
          If the files may still come back, close the browser, open it again, and try again. Nothing has been written or
          changed here. What you export is a plain text file: whoever has it can read it.
        </Trans>
      </p>
    </RecoveryFrame>
  );
};

const useExport = (onExport: () => Promise<void>) => {
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const start = async () => {
    setState("busy");
    try {
      await onExport();
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return { start, isBusy: state === "busy", hasFailed: state === "failed" };
};
