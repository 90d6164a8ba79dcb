import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation } from "#src/domain/preparation.ts";
import { longestName } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changePreparationOf } from "#src/journal/preparations.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { beginPreparation } from "./use-preparation.ts";

interface RideFormProps {
  readonly sessionId: SessionId;
  readonly ride: Preparation["ride"];
  /** False when it is saved or left as it was, true when that is taken back. */
  readonly onChanging: (isChanging: boolean) => void;
}

const noProblems: readonly FormProblem[] = [];
const longestPhone = 60;

export const RideForm = ({ sessionId, ride, onChanging }: RideFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const { isReady, fields, type, keptAt, startAfresh, leave, draft } = useTyped<"who" | "phone">(`ride/${sessionId}`, {
    who: ride.who,
    phone: ride.phone,
  });
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
        changePreparationOf(
          sessionId,
          {
            begin: beginPreparation(sessionId),
            to: (before) => ({
              ...before,
              at: rightNow(),
              ride: { ...before.ride, who: fields.who.trim(), phone: fields.phone.trim() },
            }),
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
