import { Trans } from "@lingui/react/macro";
import { RecoveryFrame, type RecoveryProps } from "./RecoveryFrame.tsx";
import { ReloadButton } from "./TryAgainButton.tsx";

export interface NewerScreenProps extends RecoveryProps {
  readonly onReload: () => void;
}

/** Newer code wrote it. Older code that wrote into it could spoil it, so it is left closed. */
export const NewerScreen = ({ onReload, support }: NewerScreenProps) => (
  <RecoveryFrame
    support={support}
    heading={<Trans>This journal was written by a newer version</Trans>}
    actions={<ReloadButton onReload={onReload} />}
  >
    <p>
      <Trans>
        This is an older version of Mooring, and it does not know how to read your journal. Your journal is whole: it
        was closed again, and nothing was written or changed.
      </Trans>
    </p>
    <p>
      <Trans>
        To update: connect to the internet, close every other tab and window of Mooring, wait a moment, and reload. If
        this comes again, close the browser fully, open it, and reload once more.
      </Trans>
    </p>
  </RecoveryFrame>
);
