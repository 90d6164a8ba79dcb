import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { stepSentence } from "#src/content/practices/step-sentence.ts";
import type { IntentionId } from "#src/domain/ids.ts";
import { stepStates, type Step, type StepState } from "#src/domain/step.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addStep, changeStep } from "#src/journal/steps.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { OwnWords } from "#src/ui/Layout.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { DateTimeField, SelectField, type Option } from "#src/ui/OtherFields.tsx";
import { RadiosField } from "#src/ui/RadiosField.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import {
  freshStep,
  minutesOfStep,
  readDue,
  readMinutes,
  readStep,
  stateIn,
  stepFieldsOf,
  type StepField,
} from "./step-fields.ts";
import { stateNow } from "./use-step-state.ts";

interface StepFormProps {
  readonly intentionId: IntentionId;
  /** The step that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Step>;
  /** The practice that the way here has named. */
  readonly practiceId?: string | undefined;
  /** The practices it can be taken with. */
  readonly practices: readonly Option[];
  readonly onSaved: (saved: Kept<Step>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const StepForm = ({ intentionId, kept, practiceId, practices, onSaved }: StepFormProps) => {
  const { t, i18n } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<StepField>(
    kept ? `step/${kept.record.id}` : `new-step/${intentionId}`,
    kept ? stepFieldsOf(kept.record) : freshStep(practiceId),
    { said: practiceId === undefined ? {} : { practice: practiceId }, kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const findProblems = (): FormProblem[] => {
    const found: FormProblem[] = [];
    if (fields.cue.length > longestWords) found.push({ name: "cue", message: t`This is longer than a step can hold.` });
    if (fields.action.trim() === "") {
      found.push({ name: "action", message: t`Write what you will do. A few words are enough.` });
    } else if (fields.action.length > longestWords) {
      found.push({ name: "action", message: t`This is longer than a step can hold.` });
    }
    if (readMinutes(fields.minutes) === undefined) {
      found.push({ name: "minutes", message: t`Write whole minutes, from 1 to 600, or leave it empty.` });
    }
    if (readDue(fields.due) === undefined) {
      found.push({ name: "due", message: t`Choose a day from 1900 to 2100, or leave it empty.` });
    }
    if (fields.note.length > longestWords)
      found.push({ name: "note", message: t`This is longer than a step can hold.` });
    return found;
  };

  const save = async () => {
    if (saving.isBusy()) return;
    const found = findProblems();
    setProblems(found);
    if (found.length > 0) return;
    const offered = practices.map(({ value }) => value);
    const step = readStep(fields, offered, kept?.record);
    const state = stateIn(fields);
    await saving.save(
      (options) =>
        kept
          ? changeStep(over(kept), { ...step, ...(state !== kept.record.state && stateNow(state)) }, options)
          : addStep({ ...step, intentionId, at: rightNow(), state: "open" }, options),
      onSaved,
    );
  };

  const stateWords: Record<StepState, string> = { open: t`Not yet`, done: t`Done`, "let-go": t`Let go` };
  const minutes = readMinutes(fields.minutes) ?? undefined;
  const sentence = i18n._(stepSentence({ cue: fields.cue, action: fields.action, minutes }));
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="cue"
        label={t`When …`}
        hint={t`Something that happens anyway: the kettle boils, I come home. You can leave it empty.`}
        ownWords
        value={fields.cue}
        onChange={(event) => type({ cue: event.currentTarget.value })}
      />
      <TextArea
        name="action"
        label={t`I will …`}
        hint={t`Small enough for a tired day. Half of it is fine too.`}
        rows={2}
        value={fields.action}
        onChange={(event) => type({ action: event.currentTarget.value })}
      />
      <NumberField
        name="minutes"
        label={t`For … minutes`}
        hint={t`If you like.`}
        {...minutesOfStep}
        read={readMinutes}
        value={fields.minutes}
        onChange={(event) => type({ minutes: event.currentTarget.value })}
      />
      <DateTimeField
        type="date"
        name="due"
        label={t`A day for it`}
        hint={t`If you like. Nothing happens when it passes.`}
        value={fields.due}
        onChange={(event) => type({ due: event.currentTarget.value })}
      />
      <SelectField
        name="practice"
        label={t`With a practice`}
        none={t`None`}
        options={practices}
        value={fields.practice}
        onChange={(event) => type({ practice: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        hint={t`If you like: what helps, or how it went.`}
        rows={2}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      {kept && (
        <RadiosField
          name="state"
          label={t`How it stands`}
          options={stepStates.map((value) => ({ value, label: stateWords[value] }))}
          value={stateIn(fields)}
          onChange={(state) => type({ state })}
        />
      )}
      {fields.action.trim() !== "" && <OwnWords size="large">{sentence}</OwnWords>}
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [sentence, fields.due, fields.note].filter(Boolean).join("\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save step`} />
    </Form>
  );
};
