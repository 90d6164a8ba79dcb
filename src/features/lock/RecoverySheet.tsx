import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { newRecoveryCode, type Opening, type Outcome } from "#src/journal/lock.ts";
import { Button } from "#src/ui/Button.tsx";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { AskBack } from "./AskBack.tsx";
import { Frame } from "./Frame.tsx";
import { Sheet } from "./Sheet.tsx";

/** Makes the code a way in. "wrong" when the opening that was asked for does not open. */
export type KeepCode = (code: string, opening: Opening) => Promise<Outcome>;

interface RecoverySheetProps {
  readonly keep: KeepCode;
  readonly onDone: () => void;
  /** Right after a key was made: whoever is there has just said who they are, and there is no other sheet. */
  readonly isFirst?: boolean;
  /** There is an older sheet, which the new one takes the place of. */
  readonly hasRecovery?: boolean;
}

/** The code on paper: shown, written down, asked back. Until that last step it opens nothing, and an older one still does. */
export const RecoverySheet = ({ keep, onDone, isFirst = false, hasRecovery = false }: RecoverySheetProps) => {
  const { t } = useLingui();
  const { say } = useStatus();
  const [code] = useState(newRecoveryCode);
  const [isWritten, setIsWritten] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);

  const kept = () => {
    say(t`Saved. The sheet is kept.`);
    onDone();
  };
  if (isWritten) {
    return (
      <AskBack
        code={code}
        keep={keep}
        needsOpening={!isFirst}
        hasRecovery={hasRecovery}
        onKept={kept}
        onBack={() => setIsWritten(false)}
      />
    );
  }
  return (
    <Frame
      key="sheet"
      heading={<Trans>Recovery sheet</Trans>}
      onBack={isFirst ? () => setIsLeaving(true) : onDone}
      lead={<Trans>A second key on paper, for the day the passphrase does not come to mind.</Trans>}
    >
      <p data-print="hide">
        <Trans>
          Write the code down or print it, and keep it where you keep a spare key: not with this device, and not as a
          photo on it. Whoever has both can open the journal.
        </Trans>
      </p>
      {hasRecovery && (
        <p data-print="hide">
          <Trans>Your older sheet goes on working until the new one is kept. Then it opens nothing any more.</Trans>
        </p>
      )}
      <Sheet code={code} />
      <div data-print="hide">
        <Actions>
          <Button variant="main" onClick={() => setIsWritten(true)}>
            <Trans>I wrote it down</Trans>
          </Button>
          <Button icon="print" onClick={() => window.print()}>
            <Trans>Print the sheet</Trans>
          </Button>
          <Button variant="quiet" onClick={() => setIsLeaving(true)}>
            <Trans>Not now</Trans>
          </Button>
        </Actions>
      </div>
      <ConfirmDialog
        open={isLeaving}
        onClose={() => setIsLeaving(false)}
        onConfirm={onDone}
        title={hasRecovery ? <Trans>Keep the older sheet?</Trans> : <Trans>Go on without a sheet?</Trans>}
        confirm={t`Go on without it`}
        cancel={t`Back to the sheet`}
      >
        <p>
          {hasRecovery ? (
            <Trans>This code will open nothing: throw away what you wrote down. The older sheet stays as it is.</Trans>
          ) : (
            <Trans>
              Then only the passphrase opens the journal. If you forget it, nobody can open it again: not you, not us.
              You can make a sheet later, here in the lock settings.
            </Trans>
          )}
        </p>
      </ConfirmDialog>
    </Frame>
  );
};
