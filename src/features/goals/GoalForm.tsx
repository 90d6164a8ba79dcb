import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Goal } from "#src/domain/goal.ts";
import { longestName } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addGoal, changeGoal } from "#src/journal/goals.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";

interface GoalFormProps {
  /** The one whose words are changed. Left out, it is a new one. */
  readonly kept?: Kept<Goal>;
  /** It is the one thing of its screen. */
  readonly isMain?: boolean;
  readonly onSaved: (saved: Kept<Goal>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const GoalForm = ({ kept, isMain = false, onSaved }: GoalFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    kept ? `goal/${kept.record.id}` : "goal",
    { text: kept?.record.text ?? "" },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const problemWith = (text: string): string | undefined => {
    if (text.trim() === "") return t`Write what you would like to be different, in a few words.`;
    if (text.length > longestName) return t`This is longer than 200 characters. Say it a little shorter.`;
    return undefined;
  };
  const save = async () => {
    if (saving.isBusy()) return;
    const message = problemWith(fields.text);
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const { text } = fields;
    await saving.save(
      (options) => (kept ? changeGoal(over(kept), { text }, options) : addGoal({ at: rightNow(), text }, options)),
      onSaved,
    );
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="text"
        label={t`My goal`}
        hint={t`Small and yours: “call my sister on Sundays”, “sleep through three nights”.`}
        ownWords
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <Actions>
        <Button type="submit" variant={isMain ? "main" : "line"}>{t`Save goal`}</Button>
      </Actions>
    </Form>
  );
};
