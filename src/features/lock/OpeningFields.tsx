import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { CodeField } from "./CodeField.tsx";
import { PassphraseField } from "#src/forms/PassphraseField.tsx";
import type { OpeningAsked } from "./use-opening.ts";

interface OpeningFieldsProps {
  readonly asked: OpeningAsked;
  readonly hasRecovery: boolean;
}

/** Asks once, for this change. */
export const OpeningFields = ({ asked: { by, texts, choose, type }, hasRecovery }: OpeningFieldsProps) => {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  return (
    <Stack gap={8}>
      {by === "passphrase" ? (
        <>
          <PassphraseField
            label={t`Your passphrase now`}
            name="opening"
            value={texts.passphrase}
            onType={type}
            isShown={isShown}
          />
          <CheckboxField
            label={t`Show it`}
            name="show-opening"
            checked={isShown}
            onChange={({ target }) => setIsShown(target.checked)}
          />
        </>
      ) : (
        <CodeField label={t`Your recovery code`} name="opening" value={texts.recovery} onType={type} />
      )}
      {hasRecovery && (
        <div>
          <Button variant="quiet" onClick={() => choose(by === "passphrase" ? "recovery" : "passphrase")}>
            {by === "passphrase" ? (
              <Trans>Use the recovery code instead</Trans>
            ) : (
              <Trans>Use the passphrase instead</Trans>
            )}
          </Button>
        </div>
      )}
    </Stack>
  );
};
