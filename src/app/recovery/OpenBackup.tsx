import { Trans } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { RestoreFlow } from "#src/features/backup/RestoreFlow.tsx";
import { setDeviceShared } from "#src/platform/auto-lock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStart } from "#src/app/start-context.ts";

interface OpenBackupProps {
  /** Others use this device: the lock comes next. */
  readonly isShared?: boolean;
  readonly onBack: () => void;
}

/** Where there is no journal, a backup makes one. Nothing is made before "Restore". */
export const OpenBackup = ({ isShared = false, onBack }: OpenBackupProps) => {
  const { goOnWithOpen } = useStart();
  const navigate = useNavigate();
  const [isRestored, setIsRestored] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  // It comes without a change of place, which would have moved the focus.
  useEffect(() => screen.current?.querySelector("h1")?.focus(), []);

  const goOn = async () => {
    if (isShared) setDeviceShared(true);
    goOnWithOpen();
    await navigate({ to: isShared ? "/settings/lock" : "/" });
  };
  const back = (
    <Button variant="quiet" icon="back" onClick={onBack}>
      <Trans>Back</Trans>
    </Button>
  );
  return (
    <div ref={screen}>
      <Page>
        <PageHeading back={!isRestored && back}>
          <Trans>Open a backup</Trans>
        </PageHeading>
        {!isRestored && (
          <p>
            <Trans>You see what is in it first. Nothing is made or changed before you press “Restore”.</Trans>
          </p>
        )}
        <RestoreFlow
          level={2}
          onRestored={() => setIsRestored(true)}
          onward={
            <Button variant="main" onClick={() => void goOn()}>
              {isShared ? <Trans>Go on to the lock</Trans> : <Trans>Go to Today</Trans>}
            </Button>
          }
        />
      </Page>
    </div>
  );
};
