import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { suggestWords } from "#src/journal/lock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Card, Stack } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import styles from "./NewPassphraseFields.module.css";
import { PassphraseField } from "./PassphraseField.tsx";
import type { NewPassphrase } from "./use-new-passphrase.ts";

interface NewPassphraseFieldsProps {
  readonly next: NewPassphrase;
  readonly label: string;
  readonly againLabel: string;
  readonly hint?: string | undefined;
  /** While what was typed is being used. */
  readonly isBusy?: boolean;
}

/** A passphrase that is made up here, typed twice, with four words to take if one likes. */
export const NewPassphraseFields = ({ next, label, againLabel, hint, isBusy = false }: NewPassphraseFieldsProps) => {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  const again = useRef<HTMLInputElement>(null);
  const field = { isShown, readOnly: isBusy };

  const take = (words: string) => {
    next.typeFirst(words);
    setIsShown(true);
    again.current?.focus();
  };
  return (
    <Stack>
      <PassphraseField
        {...field}
        label={label}
        hint={hint}
        name={next.name}
        value={next.first}
        onType={next.typeFirst}
      />
      {!isBusy && <Suggestion onTake={take} />}
      <PassphraseField
        {...field}
        ref={again}
        label={againLabel}
        name={`${next.name}-again`}
        value={next.again}
        onType={next.typeAgain}
      />
      <CheckboxField
        label={t`Show what I type`}
        name={`${next.name}-shown`}
        checked={isShown}
        onChange={({ target }) => setIsShown(target.checked)}
      />
    </Stack>
  );
};

const Suggestion = ({ onTake }: { onTake: (words: string) => void }) => {
  const { t } = useLingui();
  const [words, setWords] = useState<string>();
  const suggest = () => void suggestWords().then(setWords);
  return (
    <Stack gap={8}>
      <div>
        <Button icon="again" onClick={suggest}>
          {words === undefined ? <Trans>Suggest four words</Trans> : <Trans>Suggest four other words</Trans>}
        </Button>
      </div>
      <div aria-live="polite">
        {words !== undefined && (
          <Card>
            <p translate="no" className={styles["words"]}>
              {words}
            </p>
            <p className="soft small">
              <Trans>Drawn by chance, here on this device. Write them down before you go on.</Trans>
            </p>
            <Actions>
              <Button icon="check" onClick={() => onTake(words)}>{t`Take these words`}</Button>
            </Actions>
          </Card>
        )}
      </div>
    </Stack>
  );
};
