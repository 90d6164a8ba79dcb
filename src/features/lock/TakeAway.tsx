import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { removeRecovery, turnLockOff, type Opening, type Outcome } from "#src/journal/lock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { Frame } from "./Frame.tsx";
import { OpeningFields } from "./OpeningFields.tsx";
import { useChange } from "./use-change.ts";
import { useOpening } from "./use-opening.ts";

interface TakeAwayProps {
  readonly hasRecovery: boolean;
  readonly onDone: () => void;
}

export const TurnLockOff = (props: TakeAwayProps) => {
  const { t } = useLingui();
  return (
    <TakeAway {...props} heading={t`Turn the lock off`} take={turnLockOff} said={t`Saved. The lock is off.`}>
      <Trans>
        Then anyone who can open this browser can open the journal. The passphrase and the recovery sheet open nothing
        any more; the journal itself stays as it is.
      </Trans>
    </TakeAway>
  );
};

export const RemoveSheet = (props: TakeAwayProps) => {
  const { t } = useLingui();
  return (
    <TakeAway
      {...props}
      heading={t`Remove the recovery sheet`}
      take={removeRecovery}
      said={t`Saved. The sheet is removed.`}
    >
      <Trans>
        Then only the passphrase opens the journal. If you forget it, nobody can open it again. A new sheet can be made
        at any time while you have the passphrase.
      </Trans>
    </TakeAway>
  );
};

interface TakeAwayFormProps extends TakeAwayProps {
  /** Of the step, and of its button. */
  readonly heading: string;
  readonly take: (opening: Opening) => Promise<Outcome>;
  readonly said: string;
  /** What it means. */
  readonly children: ReactNode;
}

/** Takes one protection away, once someone has said who they are. */
const TakeAway = ({ heading, take, said, hasRecovery, onDone, children }: TakeAwayFormProps) => {
  const { say } = useStatus();
  const asked = useOpening();
  const changing = useChange();
  const takeAway = () =>
    changing.tryTo({
      problems: asked.problems(),
      change: () => take(asked.opening),
      isWrong: asked.isWrong,
      onDone: () => {
        say(said);
        onDone();
      },
    });
  return (
    <Frame heading={heading} onBack={onDone}>
      <p>{children}</p>
      <ChangeForm changing={changing} onChange={takeAway} verb={heading} isDanger>
        <OpeningFields asked={asked} hasRecovery={hasRecovery} />
      </ChangeForm>
    </Frame>
  );
};
