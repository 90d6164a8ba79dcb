import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { Refusal } from "./explain-opening.ts";
import { FileField } from "./FileField.tsx";

interface OpenBackupFormProps {
  readonly refusal: Refusal | undefined;
  /** Shown in place of the buttons while the file is being opened. */
  readonly progress: ReactNode;
  readonly onOpen: (file: File, passphrase: string) => Promise<void>;
  /** Another button of the screen is the one next thing. */
  readonly isBeside: boolean;
}

/** Which file, and what opens it. Both stay as they are until the backup is restored, whatever goes wrong. */
export const OpenBackupForm = ({ refusal, progress, onOpen, isBeside }: OpenBackupFormProps) => {
  const { i18n, t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  const [missing, setMissing] = useState<{ file?: string; passphrase?: string }>({});
  const file = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const fields = { file, passphrase };
    if (refusal?.field) fields[refusal.field].current?.focus();
  }, [refusal]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    if (progress) return undefined;
    const [chosen] = file.current?.files ?? [];
    const typed = passphrase.current?.value ?? "";
    setMissing({
      ...(!chosen && { file: t`Choose the file of the backup first.` }),
      ...(typed.trim() === "" && { passphrase: t`Type the passphrase of the file.` }),
    });
    if (!chosen) file.current?.focus();
    else if (typed.trim() === "") passphrase.current?.focus();
    else return onOpen(chosen, typed);
    event.currentTarget.scrollIntoView({ block: "nearest" });
    return undefined;
  };
  /** Why it was refused stands below, in full. */
  const toMend = { file: t`Choose another file or copy.`, passphrase: t`Type it once more.` };
  const problemOf = (field: "file" | "passphrase") =>
    missing[field] ?? (refusal?.field === field && !progress ? toMend[field] : undefined);

  return (
    <Form onSubmit={submit}>
      <FileField
        ref={file}
        label={t`Backup file`}
        hint={t`Its name ends in .age.`}
        name="file"
        error={problemOf("file")}
        onChange={() => setMissing({})}
      />
      <TextField
        ref={passphrase}
        type={isShown ? "text" : "password"}
        label={t`Passphrase of the file`}
        hint={t`The one that was chosen when the backup was made.`}
        name="passphrase"
        error={problemOf("passphrase")}
        readOnly={Boolean(progress)}
        autoCapitalize="none"
        autoCorrect="off"
      />
      <CheckboxField
        label={t`Show what I type`}
        name="show"
        checked={isShown}
        onChange={({ target }) => setIsShown(target.checked)}
      />
      {refusal && !progress && (
        <Notice tone="alert" role="alert" title={i18n._(refusal.title)}>
          <p>{i18n._(refusal.what)}</p>
          <p>
            <Trans>Nothing was changed.</Trans>
          </p>
        </Notice>
      )}
      {progress || (
        <Actions>
          <Button type="submit" variant={isBeside ? "line" : "main"} icon="file">
            <Trans>Open backup</Trans>
          </Button>
        </Actions>
      )}
    </Form>
  );
};
