import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changePreparationOf } from "#src/journal/preparations.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { beginPreparation } from "./use-preparation.ts";

interface ToTellFormProps {
  readonly sessionId: SessionId;
  readonly toTell: string;
  /** False when it is saved or left as it was, true when that is taken back. */
  readonly onChanging: (isChanging: boolean) => void;
}

export const ToTellForm = ({ sessionId, toTell, onChanging }: ToTellFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const form = `to-tell/${sessionId}`;
  const { isReady, fields, type, keptAt, startAfresh, leave, draft } = useTyped<"toTell">(form, { toTell });
  const saving = useFormSaving(draft);
  const [problem, setProblem] = useState<string>();
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    if (fields.toTell.length > longestWords)
      return setProblem(t`This is longer than one note can hold (200,000 characters).`);
    setProblem(undefined);
    await saving.save(
      (options) =>
        changePreparationOf(
          sessionId,
          {
            begin: beginPreparation(sessionId),
            to: (before) => ({ ...before, at: rightNow(), toTell: fields.toTell }),
          },
          options,
        ),
      () => {
        status.say(t`Saved`);
        onChanging(false);
      },
    );
  };
  return (
    <Form tabIndex={-1} onSubmit={save}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="toTell"
        label={t`What you want them to know`}
        error={problem}
        value={fields.toTell}
        onChange={(event) => type({ toTell: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.toTell} onSave={save} onKeep={() => type({})} />
      <Actions>
        <Button type="submit">{t`Save this`}</Button>
        <Button variant="quiet" onClick={() => void leave(onChanging)}>{t`Leave it as it was`}</Button>
      </Actions>
    </Form>
  );
};
