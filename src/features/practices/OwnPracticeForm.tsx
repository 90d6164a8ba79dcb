import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import { longestName, longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addOwnPractice, changeOwnPractice } from "#src/journal/own-practices.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { minutesIn, minutesOfPractice, mostSteps, ownFieldsOf, stepsIn, type OwnField } from "./own-practice-fields.ts";

interface OwnPracticeFormProps {
  /** The practice that is changed. Left out, it is a new one. */
  readonly kept?: Kept<OwnPractice>;
  readonly onSaved: (saved: Kept<OwnPractice>) => void;
  /** Where it can be left as it was: false when it is, true when that is taken back. */
  readonly onChanging?: (isChanging: boolean) => void;
}

const noProblems: readonly FormProblem[] = [];

export const OwnPracticeForm = ({ kept, onSaved, onChanging }: OwnPracticeFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped<OwnField>(
    kept ? `own-practice/${kept.record.id}` : "own-practice",
    ownFieldsOf(kept?.record),
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const steps = stepsIn(fields.steps);
  const minutes = minutesIn(fields.minutes);
  const findProblems = (): FormProblem[] => {
    const found: FormProblem[] = [];
    if (fields.title.trim() === "") {
      found.push({ name: "title", message: t`Give it a name that you will recognise.` });
    } else if (fields.title.length > longestName) {
      found.push({ name: "title", message: t`This name is longer than 200 characters. Make it a little shorter.` });
    }
    if (steps.length === 0) {
      found.push({ name: "steps", message: t`Write at least one step. One line is enough.` });
    } else if (steps.length > mostSteps) {
      found.push({ name: "steps", message: t`These are more than 30 steps. Put some of them on one line.` });
    } else if (steps.some((step) => step.length > longestWords)) {
      found.push({ name: "steps", message: t`One of the steps is longer than fits here.` });
    }
    if (minutes === undefined) {
      found.push({ name: "minutes", message: t`Write whole minutes, from 1 to 600, or leave it empty.` });
    }
    return found;
  };

  const save = async () => {
    if (saving.isBusy()) return;
    const found = findProblems();
    setProblems(found);
    if (found.length > 0) return;
    const practice = { title: fields.title, steps, minutes: minutes ?? undefined };
    await saving.save(
      (options) =>
        kept
          ? changeOwnPractice(over(kept), practice, options)
          : addOwnPractice({ ...practice, at: rightNow() }, options),
      onSaved,
    );
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="title"
        label={t`Name of the practice`}
        ownWords
        value={fields.title}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <TextArea
        name="steps"
        label={t`Steps`}
        hint={t`One on each line.`}
        rows={5}
        value={fields.steps}
        onChange={(event) => type({ steps: event.currentTarget.value })}
      />
      <NumberField
        name="minutes"
        label={t`Minutes`}
        hint={t`About how long it takes, if you like.`}
        {...minutesOfPractice}
        read={minutesIn}
        value={fields.minutes}
        onChange={(event) => type({ minutes: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [fields.title, fields.steps].join("\n\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save practice`} onLeave={onChanging && (() => leave(onChanging))} />
    </Form>
  );
};
