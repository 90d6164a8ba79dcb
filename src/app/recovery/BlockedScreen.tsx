import { Trans } from "@lingui/react/macro";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface BlockedScreenProps extends RecoveryProps {
  /** The other tab is putting the journal under a new key, and this one goes on by itself after it. */
  readonly isWorking: boolean;
  readonly onTryAgain: () => void;
}

/** Shown once the database has not answered for three seconds. */
export const BlockedScreen = ({ isWorking, ...props }: BlockedScreenProps) =>
  isWorking ? <SealingAnew {...props} /> : <HeldElsewhere {...props} />;

type Shown = Omit<BlockedScreenProps, "isWorking">;

const SealingAnew = ({ onTryAgain, support }: Shown) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>Your journal is being sealed</Trans>}
    actions={<TryAgainButton onTryAgain={onTryAgain} />}
  >
    <p>
      <Trans>
        Another tab or window of Mooring is putting a lock on your journal, or a new key. This page goes on by itself as
        soon as that is done. A long journal can take some minutes.
      </Trans>
    </p>
    <p>
      <Trans>
        If nothing moves there any more, close that tab and come back here. Then nothing was changed, and your journal
        is as it was before.
      </Trans>
    </p>
  </RecoveryFrame>
);

const HeldElsewhere = ({ onTryAgain, support }: Shown) => (
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
