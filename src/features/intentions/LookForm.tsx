import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { LookingBackWeeks } from "#src/analysis/looking-back-due.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { When } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changeIntention } from "#src/journal/intentions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";

interface LookFormProps {
  readonly kept: Kept<Intention>;
  readonly weeks: LookingBackWeeks;
  /** The one that is changed. Left out, it is a new one. */
  readonly writtenAt?: When;
  readonly onSaved: (saved: Kept<Intention>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** Looking back at an intention, in a few words. */
export const LookForm = ({ kept, weeks, writtenAt, onSaved }: LookFormProps) => {
  const { t } = useLingui();
  const looks = kept.record.lookingBack ?? [];
  const before = writtenAt && looks.find(({ at }) => at.instant === writtenAt.instant);
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    `look/${kept.record.id}/${writtenAt?.instant ?? weeks}`,
    { text: before?.text ?? "" },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const whatIsWrong = (): string | undefined => {
    if (fields.text.trim() === "") return t`A few words are enough. It can also wait.`;
    return fields.text.length > longestWords
      ? t`This is longer than fits here. The rest fits in a reflection.`
      : undefined;
  };
  const save = async () => {
    if (saving.isBusy()) return;
    const message = whatIsWrong();
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const look = { weeks, text: fields.text, at: writtenAt ?? rightNow() };
    const lookingBack = before ? looks.map((each) => (each === before ? look : each)) : [...looks, look];
    await saving.save((options) => changeIntention(over(kept), { lookingBack }, options), onSaved);
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="text"
        label={t`Looking back, what became of it?`}
        hint={t`Anything counts: something small, something else, or nothing yet.`}
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save`} />
    </Form>
  );
};
