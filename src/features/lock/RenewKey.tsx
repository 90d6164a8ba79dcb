import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useNewPassphrase } from "#src/forms/use-new-passphrase.ts";
import { renewKey, type LockFacts } from "#src/journal/lock.ts";
import { Notice } from "#src/ui/Notice.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { Frame } from "./Frame.tsx";
import { OpeningFields } from "./OpeningFields.tsx";
import { RecoverySheet, type KeepCode } from "./RecoverySheet.tsx";
import { useOpening } from "./use-opening.ts";
import { SealingForm } from "./SealingForm.tsx";
import { useSealing } from "./use-sealing.ts";

interface RenewKeyProps {
  readonly facts: LockFacts;
  readonly onDone: () => void;
}

/** "Someone knows my passphrase": another passphrase alone would leave them the key. */
export const RenewKey = ({ facts: { hasRecovery, isUnfinished }, onDone }: RenewKeyProps) => {
  const { t } = useLingui();
  const { say } = useStatus();
  const asked = useOpening();
  const next = useNewPassphrase("new-passphrase");
  const sealing = useSealing();
  const isSealing = sealing.percent !== undefined;
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [keepCode, setKeepCode] = useState<{ keep: KeepCode }>();

  const renew = async () => {
    const found = [...asked.problems(), ...next.problems()];
    setProblems(found);
    if (found.length > 0 || isSealing) return;
    const renewed = await sealing.run((running) => renewKey(asked.opening, next.first, running));
    if (renewed === "wrong") return setProblems(asked.isWrong());
    if (!renewed) return;
    say(t`Saved. There is a new key.`);
    setKeepCode({ keep: (code) => renewed.addRecovery(code).then(() => "done" as const) });
  };

  if (keepCode) return <RecoverySheet keep={keepCode.keep} onDone={onDone} isFirst />;
  return (
    <Frame key="renew" heading={<Trans>Someone knows my passphrase</Trans>} onBack={onDone} isBusy={isSealing}>
      <p>
        <Trans>
          Everything is sealed anew, under a new key and a new passphrase. The old passphrase opens nothing any more,
          and neither does the old recovery sheet; you can make a new one right after.
        </Trans>
      </p>
      <p className="soft">
        <Trans>What someone has read or copied before stays with them. That cannot be taken back.</Trans>
      </p>
      {isUnfinished && !isSealing && (
        <Notice title={<Trans>This was interrupted</Trans>}>
          <p>
            <Trans>
              Nothing is lost, and the passphrase is the one from before. Type the same new one and it goes on where it
              stopped; with another one it begins again.
            </Trans>
          </p>
        </Notice>
      )}
      <SealingForm
        next={next}
        sealing={sealing}
        problems={problems}
        onSubmit={renew}
        verb={<Trans>Make a new key</Trans>}
      >
        <OpeningFields asked={asked} hasRecovery={hasRecovery} />
      </SealingForm>
    </Frame>
  );
};
