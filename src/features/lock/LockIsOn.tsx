import { Trans, useLingui } from "@lingui/react/macro";
import { lockNow, type LockFacts } from "#src/journal/lock.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Section, Stack } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { Frame } from "./Frame.tsx";
import type { Task } from "./tasks.ts";
import { useSharedDevice } from "./use-shared-device.ts";
import { WhenItLocks } from "./WhenItLocks.tsx";

interface LockIsOnProps {
  readonly facts: LockFacts;
  /** The journal was opened with the code of the sheet a moment ago. */
  readonly isOpenedByCode: boolean;
  readonly onTask: (task: Task) => void;
}

export const LockIsOn = ({ facts: { hasRecovery, isUnfinished }, isOpenedByCode, onTask }: LockIsOnProps) => {
  const { t } = useLingui();
  const { problem, isSaving, save } = useSaving();
  const { isShared, share } = useSharedDevice();
  const lock = () => void save(lockNow);
  return (
    <Frame heading={<Trans>Lock</Trans>} lead={<Trans>The lock is on.</Trans>}>
      {isOpenedByCode && (
        <Notice tone="lamp" title={<Trans>You opened it with the recovery code</Trans>}>
          <p>
            <Trans>If the passphrase is lost, set a new one now. The code goes on working.</Trans>
          </p>
          <Actions>
            <Button variant="main" onClick={() => onTask("change")}>
              <Trans>Set a new passphrase</Trans>
            </Button>
          </Actions>
        </Notice>
      )}
      {isUnfinished && (
        <Notice title={<Trans>Making a new key was interrupted</Trans>}>
          <p>
            <Trans>
              Nothing is lost, and the passphrase is the one from before. Press “Someone knows my passphrase” to go on.
            </Trans>
          </p>
        </Notice>
      )}
      {problem && <NotSaved problem={problem} onTryAgain={lock} />}
      <Actions>
        <Button
          variant={isOpenedByCode ? "line" : "main"}
          icon="lock"
          onClick={lock}
          reason={isSaving ? t`Locking…` : undefined}
        >
          <Trans>Lock now</Trans>
        </Button>
      </Actions>
      <WhenItLocks isShared={isShared} onShare={share} />
      <Section heading={<Trans>Ways in</Trans>}>
        <p>
          {hasRecovery ? (
            <Trans>Your passphrase, and the code on your recovery sheet.</Trans>
          ) : (
            <Trans>
              Your passphrase alone. A recovery sheet is a second key on paper, for the day it does not come to mind.
            </Trans>
          )}
        </p>
        <Actions>
          <Button onClick={() => onTask("change")}>{t`Change the passphrase`}</Button>
          <Button onClick={() => onTask("sheet")}>
            {hasRecovery ? t`Replace the recovery sheet` : t`Make a recovery sheet`}
          </Button>
          {hasRecovery && <Button onClick={() => onTask("remove-sheet")}>{t`Remove the recovery sheet`}</Button>}
        </Actions>
      </Section>
      <Section heading={<Trans>If something is wrong</Trans>}>
        <Stack gap={12}>
          <Actions>
            <Button onClick={() => onTask("renew")}>{t`Someone knows my passphrase`}</Button>
          </Actions>
          <Actions>
            <Button
              onClick={() => onTask("turn-off")}
              reason={isShared ? t`A shared device keeps its lock. Untick “This device is shared” first.` : undefined}
            >{t`Turn the lock off`}</Button>
          </Actions>
        </Stack>
      </Section>
    </Frame>
  );
};
