import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addQuestion } from "#src/journal/questions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { FormProblem } from "#src/ui/use-field.ts";

interface NewQuestionProps {
  /** One was added a moment ago: focus goes on here, since the form it was in is gone. */
  readonly isAnother: boolean;
  readonly onAdded: () => void;
}

const noProblems: readonly FormProblem[] = [];

export const NewQuestion = ({ isAnother, onAdded }: NewQuestionProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const form = useRef<HTMLFormElement>(null);
  const { isReady, fields, type, keptAt, startAfresh, draft } = useTyped<"text">("therapy-question", { text: "" });
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  useEffect(() => {
    if (isReady && isAnother) form.current?.focus({ preventScroll: true });
  }, [isReady, isAnother]);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const { text } = fields;
    const message =
      text.trim() === ""
        ? t`Write the question first. A few words will do.`
        : text.length > longestWords
          ? t`This is longer than one question can be. Keep the heart of it.`
          : undefined;
    setProblems(message === undefined ? noProblems : [{ name: "question", message }]);
    if (message !== undefined) return;
    const question = { at: rightNow(), text, asks: "therapist" as const, answer: "", isDone: false };
    await saving.save(
      (options) => addQuestion(question, options),
      () => {
        status.say(t`Saved`);
        onAdded();
      },
    );
  };
  return (
    <Form ref={form} tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="question"
        label={t`A question for my therapist`}
        rows={2}
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <div>
        <Button type="submit" icon="add">{t`Add to the list`}</Button>
      </div>
    </Form>
  );
};
