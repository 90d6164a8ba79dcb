import { Trans } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { ErrorDetails } from "./ErrorDetails.tsx";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface CrashScreenProps extends RecoveryProps {
  readonly error: unknown;
  /** Draws the same screen once more. */
  readonly onTryAgain: () => void;
  readonly onReload: () => void;
}

/** A screen that broke. What is saved does not depend on it. */
export const CrashScreen = ({ error, onTryAgain, onReload, support }: CrashScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>This screen stopped working</Trans>}
    actions={
      <>
        <TryAgainButton onTryAgain={onTryAgain} />
        <Button onClick={onReload}>
          <Trans>Reload</Trans>
        </Button>
      </>
    }
    more={<ErrorDetails error={error} />}
  >
    <p>
      <Trans>
        Something went wrong while showing it. Nothing that was saved is lost or changed, and what you were writing is
        kept as a draft up to the last few moments.
      </Trans>
    </p>
    <p>
      <Trans>Try again, or reload. If it comes back, the other places of Mooring still work.</Trans>
    </p>
  </RecoveryFrame>
);
