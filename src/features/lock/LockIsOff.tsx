import { Trans } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Stack } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { Frame } from "./Frame.tsx";
import { useSharedDevice } from "./use-shared-device.ts";
import { SharedDevice } from "./WhenItLocks.tsx";

interface LockIsOffProps {
  /** Turning it on was begun, and interrupted. */
  readonly isUnfinished: boolean;
  readonly onSet: () => void;
}

/** What a lock does and what it does not, before anyone relies on it. */
export const LockIsOff = ({ isUnfinished, onSet }: LockIsOffProps) => {
  const { isShared, share } = useSharedDevice();
  return (
    <Frame
      heading={<Trans>Lock</Trans>}
      lead={<Trans>There is no lock yet: anyone who can open this browser can open the journal.</Trans>}
    >
      {isUnfinished && (
        <Notice title={<Trans>Turning the lock on was interrupted</Trans>}>
          <p>
            <Trans>Nothing is lost. Press “Set a passphrase” to go on, with the same passphrase as before.</Trans>
          </p>
        </Notice>
      )}
      {isShared && (
        <Notice tone="lamp" title={<Trans>A shared device needs a lock</Trans>}>
          <p>
            <Trans>Until there is one, whoever uses this browser after you can read everything.</Trans>
          </p>
        </Notice>
      )}
      <Stack gap={12}>
        <p>
          <Trans>
            A lock asks for a passphrase each time the journal is opened, and closes it again when nobody touches it. It
            protects what you write from someone who picks up this device.
          </Trans>
        </p>
        <p>
          <Trans>
            It does not protect from spy software on the device, or from someone who watches you type. What you wrote
            before the lock was on may be found by experts who take the device apart.
          </Trans>
        </p>
        <p>
          <Trans>
            We have no copy and no second key. If you lose the passphrase and the recovery sheet, nobody can open the
            journal.
          </Trans>
        </p>
      </Stack>
      <Actions>
        <Button variant="main" icon="lock" onClick={onSet}>
          <Trans>Set a passphrase</Trans>
        </Button>
      </Actions>
      <SharedDevice isShared={isShared} onShare={share} />
    </Frame>
  );
};
