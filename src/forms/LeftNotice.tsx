import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { StorageProblem } from "#src/vault/storage-error.ts";

interface LeftNoticeProps {
  readonly problem: StorageProblem;
  readonly onTryAgain: () => void;
  /** Another way than trying again. */
  readonly otherWay?: ReactNode;
  /** What it is that is nowhere but in this page. */
  readonly children: ReactNode;
}

/** What could not be kept, and whose own screen is gone: why, and what can be done about it. */
export const LeftNotice = ({ problem, onTryAgain, otherWay, children }: LeftNoticeProps) => {
  const { t } = useLingui();
  const why = {
    "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Another tab of this browser is in the way. Close it, then try again.`,
    "closed-elsewhere": t`The journal was closed from another tab.`,
    unknown: t`The browser could not write to its storage. You can try again.`,
  }[problem];
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
      <p>{children}</p>
      <p>{why}</p>
      <Actions>
        <Button icon="again" onClick={onTryAgain}>
          <Trans>Try again</Trans>
        </Button>
        {otherWay}
      </Actions>
    </Notice>
  );
};
