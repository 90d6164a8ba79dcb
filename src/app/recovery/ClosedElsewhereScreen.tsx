import { Trans } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { ReloadButton } from "./TryAgainButton.tsx";

export interface ClosedElsewhereScreenProps extends RecoveryProps {
  readonly onReload: () => void;
  /** Back to what was being written, to copy it. Left out when nothing was. */
  readonly onGoBack?: (() => void) | undefined;
}

/** Another tab erased or upgraded the journal. Nothing can be saved in this one any more. */
export const ClosedElsewhereScreen = ({ onReload, onGoBack, support }: ClosedElsewhereScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>The journal was closed in this tab</Trans>}
    actions={
      <>
        <ReloadButton onReload={onReload} />
        {onGoBack && (
          <Button variant="quiet" onClick={onGoBack}>
            <Trans>Back to what I was writing</Trans>
          </Button>
        )}
      </>
    }
  >
    <p>
      <Trans>
        In another tab it was erased, or updated to a newer version. This tab can no longer read or save. It changed
        nothing itself.
      </Trans>
    </p>
    {onGoBack ? (
      <p>
        <Trans>If you were writing, go back and copy your words first. Then reload to see what is there now.</Trans>
      </p>
    ) : (
      <p>
        <Trans>Reload to see what is there now.</Trans>
      </p>
    )}
  </RecoveryFrame>
);
