import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { outcomes, type Intention, type Outcome } from "#src/domain/intention.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changeIntention } from "#src/journal/intentions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { RadiosField } from "#src/ui/RadiosField.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";

interface OutcomeFormProps {
  readonly kept: Kept<Intention>;
  readonly sessionId: SessionId;
  readonly onSaved: (saved: Kept<Intention>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** What one session did with the intention. */
export const OutcomeForm = ({ kept, sessionId, onSaved }: OutcomeFormProps) => {
  const { t, i18n } = useLingui();
  const before = kept.record.outcomes?.find((outcome) => outcome.sessionId === sessionId);
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    `outcome/${kept.record.id}/${sessionId}`,
    { outcome: before?.outcome ?? "", note: before?.note ?? "" },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const outcome = outcomeIn(fields.outcome);
  const save = async () => {
    if (saving.isBusy()) return;
    const found: FormProblem[] = [
      ...(outcome ? [] : [{ name: "outcome", message: t`Choose what comes nearest. It can be changed later.` }]),
      ...(fields.note.length > longestWords
        ? [{ name: "note", message: t`This is longer than fits here. The rest fits in a reflection.` }]
        : []),
    ];
    setProblems(found);
    if (!outcome || found.length > 0) return;
    const given = { sessionId, outcome, note: fields.note, at: before?.at ?? rightNow() };
    const others = (kept.record.outcomes ?? []).filter((each) => each.sessionId !== sessionId);
    await saving.save((options) => changeIntention(over(kept), { outcomes: [...others, given] }, options), onSaved);
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <RadiosField
        name="outcome"
        label={t`What did the session do with it?`}
        options={outcomes.map((value) => ({ value, label: i18n._(outcomeNames[value]) }))}
        value={outcome ?? null}
        onChange={(chosen) => type({ outcome: chosen })}
      />
      <TextArea
        name="note"
        label={t`A few words about it`}
        hint={t`If you like.`}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.note} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save`} />
    </Form>
  );
};

const outcomeIn = (text: string): Outcome | undefined => outcomes.find((each) => each === text);
