import { Trans } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";

/** Looks once more. It never changes anything. */
export const TryAgainButton = ({ onTryAgain }: { onTryAgain: () => void }) => (
  <Button variant="main" icon="again" onClick={onTryAgain}>
    <Trans>Try again</Trans>
  </Button>
);

export const ReloadButton = ({ onReload }: { onReload: () => void }) => (
  <Button variant="main" icon="again" onClick={onReload}>
    <Trans>Reload</Trans>
  </Button>
);
