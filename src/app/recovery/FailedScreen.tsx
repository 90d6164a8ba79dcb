import { Trans } from "@lingui/react/macro";
import { ErrorDetails } from "./ErrorDetails.tsx";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { TryAgainButton } from "./TryAgainButton.tsx";

export interface FailedScreenProps extends RecoveryProps {
  readonly error: unknown;
  /** "Erase everything" was begun earlier and could not be finished: see isErasing() in journal/erase-everything.ts. */
  readonly isErasing?: boolean;
  readonly onTryAgain: () => void;
}

/** The browser gave an error instead of the journal. */
export const FailedScreen = ({ error, isErasing = false, onTryAgain, support }: FailedScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={isErasing ? <Trans>Erasing is not finished</Trans> : <Trans>Your journal did not open</Trans>}
    actions={<TryAgainButton onTryAgain={onTryAgain} />}
    more={<ErrorDetails error={error} />}
  >
    {isErasing ? (
      <p>
        <Trans>
          You asked to erase everything, and the browser did not let it finish. Close every other tab and window of
          Mooring, then try again: it goes on where it stopped.
        </Trans>
      </p>
    ) : (
      <>
        <p>
          <Trans>
            The browser could not read its storage. Your journal was left as it is: nothing was written or changed.
          </Trans>
        </p>
        <p>
          <Trans>
            Often it helps to close the browser fully, open it again, and try again. If the device is nearly full, free
            some space first. Do not clear this browser's data: that would erase the journal.
          </Trans>
        </p>
      </>
    )}
  </RecoveryFrame>
);
