import { Trans, useLingui } from "@lingui/react/macro";
import { NewPassphraseFields } from "#src/forms/NewPassphraseFields.tsx";
import { useNewPassphrase } from "#src/forms/use-new-passphrase.ts";
import { changePassphrase, type Opening } from "#src/journal/lock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { Frame } from "./Frame.tsx";
import { OpeningFields } from "./OpeningFields.tsx";
import { useChange } from "./use-change.ts";
import { useOpening } from "./use-opening.ts";

interface ChangePassphraseProps {
  readonly hasRecovery: boolean;
  /** What the journal was opened with a moment ago: then nothing is asked again. */
  readonly openedWith: Opening | undefined;
  readonly onChanged: () => void;
  readonly onBack: () => void;
}

export const ChangePassphrase = ({ hasRecovery, openedWith, onChanged, onBack }: ChangePassphraseProps) => {
  const { t } = useLingui();
  const { say } = useStatus();
  const asked = useOpening();
  const next = useNewPassphrase("new-passphrase");
  const changing = useChange();

  const change = () =>
    changing.tryTo({
      problems: [...(openedWith ? [] : asked.problems()), ...next.problems()],
      change: () => changePassphrase(openedWith ?? asked.opening, next.first),
      isWrong: asked.isWrong,
      onDone: () => {
        say(t`Saved. It is the new passphrase now.`);
        onChanged();
      },
    });

  return (
    <Frame key="change" heading={<Trans>Change the passphrase</Trans>} onBack={onBack}>
      <ChangeForm changing={changing} onChange={change} verb={t`Change the passphrase`}>
        {openedWith ? (
          <p>
            <Trans>You opened the journal with the recovery code just now, so only the new passphrase is asked.</Trans>
          </p>
        ) : (
          <OpeningFields asked={asked} hasRecovery={hasRecovery} />
        )}
        <NewPassphraseFields
          next={next}
          label={t`New passphrase`}
          againLabel={t`New passphrase again`}
          hint={t`At least 8 characters. Capital letters and spaces count.`}
          isBusy={changing.isSaving}
        />
      </ChangeForm>
    </Frame>
  );
};
