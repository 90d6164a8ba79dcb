import { Trans } from "@lingui/react/macro";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface BlockedScreenProps extends RecoveryProps {
  readonly onTryAgain: () => void;
}

/** Shown once the database has not answered for three seconds. */
export const BlockedScreen = ({ onTryAgain, support }: BlockedScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>Mooring seems to be open somewhere else</Trans>}
    actions={<TryAgainButton onTryAgain={onTryAgain} />}
  >
    <p>
      <Trans>
        Your journal did not answer. Most likely another tab or window of this browser holds it and does not let go.
        Close every other tab and window of Mooring, then try again.
      </Trans>
    </p>
    <p>
      <Trans>
        If there is none to be seen, close the browser fully and open it again. Your journal is untouched; nothing was
        changed.
      </Trans>
    </p>
  </RecoveryFrame>
);
