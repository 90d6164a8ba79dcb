import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Question } from "#src/domain/question.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { changeQuestion } from "#src/journal/questions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

interface QuestionFormProps {
  readonly kept: Kept<Question>;
  readonly onChanging: (isChanging: boolean) => void;
}

const noProblems: readonly FormProblem[] = [];

/** The question and what they said. Writing an answer says that it was asked. */
export const QuestionForm = ({ kept, onChanging }: QuestionFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const { text, answer } = kept.record;
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped<"text" | "answer">(
    `question/${kept.record.id}`,
    { text, answer },
    { kept },
  );
  const saving = useFormSaving(draft);
  const deleting = useSaving();
  const deleteEntry = useDeleteEntry(deleting, {
    deleted: t`Question deleted`,
    isBack: t`Saved. The question is back.`,
  });
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const tooLong = t`This is longer than one note can hold (200,000 characters).`;
    const found = [
      ...(fields.text.trim() === "" ? [{ name: "text", message: t`Write the question, or delete it.` }] : []),
      ...(fields.text.length > longestWords ? [{ name: "text", message: tooLong }] : []),
      ...(fields.answer.length > longestWords ? [{ name: "answer", message: tooLong }] : []),
    ];
    setProblems(found);
    if (found.length > 0) return;
    const isAnswered = answer.trim() === "" && fields.answer.trim() !== "";
    await saving.save(
      (options) =>
        changeQuestion(
          over(kept),
          { text: fields.text, answer: fields.answer, ...(isAnswered && { isDone: true }) },
          options,
        ),
      ({ twinOf }) => {
        status.say(
          twinOf !== undefined && twinOf !== kept.twinOf
            ? t`Saved. It was also changed in another tab, so both are kept.`
            : t`Saved`,
        );
        onChanging(false);
      },
    );
  };
  const remove = () => void deleteEntry({ ...kept, kind: "question" }, async () => onChanging(false));
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="text"
        label={t`The question`}
        rows={2}
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <TextArea
        name="answer"
        label={t`What they said`}
        value={fields.answer}
        onChange={(event) => type({ answer: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => `${fields.text}\n${fields.answer}`}
        onSave={save}
        onKeep={() => type({})}
      />
      {deleting.problem && <NotSaved problem={deleting.problem} onTryAgain={remove} />}
      <Actions>
        <Button type="submit">{t`Save question`}</Button>
        <Button variant="quiet" onClick={() => void leave(onChanging)}>{t`Leave it as it was`}</Button>
        <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this question`}</Button>
      </Actions>
    </Form>
  );
};
