import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { PreparationDraft } from "#src/domain/preparation.ts";
import { longestName } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { notYetKept, useTyped } from "#src/forms/use-typed.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { useChangeWords } from "./use-change-words.ts";
import type { Preparing } from "./use-preparation.ts";

interface RideFormProps {
  readonly sessionId: SessionId;
  readonly preparing: Preparing;
  /** False when it is saved or left as it was, true when that is taken back. */
  readonly onChanging: (isChanging: boolean) => void;
}

const noProblems: readonly FormProblem[] = [];
const longestPhone = 60;

const shownOf = ({ ride: { who, phone } }: PreparationDraft) => ({ who, phone });

export const RideForm = ({ sessionId, preparing: { preparation, kept }, onChanging }: RideFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped(
    `ride/${sessionId}`,
    shownOf(preparation),
    { kept: kept ?? notYetKept },
  );
  const words = useChangeWords(sessionId, kept);
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const found = [
      ...(fields.who.length > longestName
        ? [{ name: "who", message: t`A name holds up to 200 characters. Make it a little shorter.` }]
        : []),
      ...(fields.phone.length > longestPhone
        ? [{ name: "phone", message: t`A number holds up to 60 characters. Make it a little shorter.` }]
        : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    await saving.save(
      (options) =>
        words.change(
          {
            shownOf,
            to: (before) => ({
              ...before,
              ride: { ...before.ride, who: fields.who.trim(), phone: fields.phone.trim() },
            }),
            over,
          },
          options,
        ),
      (saved) => {
        words.say(saved);
        onChanging(false);
      },
    );
  };
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="who"
        label={t`Who takes you`}
        ownWords
        value={fields.who}
        onChange={(event) => type({ who: event.currentTarget.value })}
      />
      <TextField
        name="phone"
        type="tel"
        label={t`Their number`}
        value={fields.phone}
        onChange={(event) => type({ phone: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => `${fields.who}\n${fields.phone}`}
        onSave={save}
        onKeep={() => type({})}
      />
      <Actions>
        <Button type="submit">{t`Save ride`}</Button>
        <Button variant="quiet" onClick={() => void leave(onChanging)}>{t`Leave it as it was`}</Button>
      </Actions>
    </Form>
  );
};
