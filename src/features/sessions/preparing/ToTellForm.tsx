import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { PreparationDraft } from "#src/domain/preparation.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { notYetKept, useTyped } from "#src/forms/use-typed.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { useChangeWords } from "./use-change-words.ts";
import type { Preparing } from "./use-preparation.ts";

interface ToTellFormProps {
  readonly sessionId: SessionId;
  readonly preparing: Preparing;
  /** False when it is saved or left as it was, true when that is taken back. */
  readonly onChanging: (isChanging: boolean) => void;
}

const shownOf = ({ toTell }: PreparationDraft) => ({ toTell });

export const ToTellForm = ({ sessionId, preparing: { preparation, kept }, onChanging }: ToTellFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped(
    `to-tell/${sessionId}`,
    shownOf(preparation),
    { kept: kept ?? notYetKept },
  );
  const words = useChangeWords(sessionId, kept);
  const saving = useFormSaving(draft);
  const [problem, setProblem] = useState<string>();
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    if (fields.toTell.length > longestWords)
      return setProblem(t`This is longer than one note can hold (200,000 characters).`);
    setProblem(undefined);
    await saving.save(
      (options) => words.change({ shownOf, to: (before) => ({ ...before, toTell: fields.toTell }), over }, options),
      (saved) => {
        words.say(saved);
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
