import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNewPassphrase } from "#src/forms/use-new-passphrase.ts";
import { turnLockOn, type LockFacts } from "#src/journal/lock.ts";
import { Notice } from "#src/ui/Notice.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { Frame } from "./Frame.tsx";
import { RecoverySheet, type KeepCode } from "./RecoverySheet.tsx";
import { SealingForm } from "./SealingForm.tsx";
import { useSealing } from "./use-sealing.ts";

interface SetPassphraseProps {
  readonly facts: LockFacts;
  readonly onDone: () => void;
}

/** Turns the lock on, then offers the sheet. */
export const SetPassphrase = ({ facts: { isUnfinished }, onDone }: SetPassphraseProps) => {
  const { t } = useLingui();
  const { say } = useStatus();
  const next = useNewPassphrase("new-passphrase");
  const sealing = useSealing();
  const isSealing = sealing.percent !== undefined;
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [keepCode, setKeepCode] = useState<{ keep: KeepCode }>();

  const turnOn = async () => {
    const found = next.problems();
    setProblems(found);
    if (found.length > 0 || isSealing) return;
    const turnedOn = await sealing.run((running) => turnLockOn(next.first, running));
    if (!turnedOn) return;
    say(t`Saved. The lock is on.`);
    setKeepCode({ keep: (code) => turnedOn.addRecovery(code).then(() => "done" as const) });
  };

  if (keepCode) return <RecoverySheet keep={keepCode.keep} onDone={onDone} isFirst />;
  return (
    <Frame
      key="passphrase"
      heading={<Trans>Set a passphrase</Trans>}
      onBack={onDone}
      isBusy={isSealing}
      lead={
        <Trans>
          You type it each time you open the journal. Nobody can tell it to you again, so choose one you will know.
        </Trans>
      }
    >
      {isUnfinished && !isSealing && (
        <Notice title={<Trans>Turning the lock on was interrupted</Trans>}>
          <p>
            <Trans>
              Nothing is lost, and there is no lock yet. Type the same passphrase as before and it goes on where it
              stopped; with another one it begins again.
            </Trans>
          </p>
        </Notice>
      )}
      <SealingForm
        next={next}
        sealing={sealing}
        problems={problems}
        onSubmit={turnOn}
        verb={<Trans>Turn the lock on</Trans>}
      />
    </Frame>
  );
};
