import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addQuestion, changeQuestion } from "#src/journal/questions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { asQuestion } from "./use-off-the-list.ts";

type FieldName = "text" | "answer";

const noProblems: readonly FormProblem[] = [];

/** Saved again and again: each time the form begins anew, from what is kept now. */
export const QuestionForm = ({ question }: { question: OpenQuestion }) => {
  const [saved, setSaved] = useState(0);
  return <OneForm key={saved} question={question} onSaved={() => setSaved(saved + 1)} />;
};

/** The question and what was said to it. The words of a reflection are changed where they stand. */
const OneForm = ({ question, onSaved }: { question: OpenQuestion; onSaved: () => void }) => {
  const { t } = useLingui();
  const status = useStatus();
  const deleting = useSaving();
  const { kept, reflection, text } = question;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    kept ? `question/${kept.record.id}` : `question-of/${reflection?.id ?? ""}`,
    { text, answer: kept?.record.answer ?? "" },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const deleteEntry = useDeleteEntry(deleting, {
    deleted: t`Question deleted`,
    isBack: t`Saved. The question is back.`,
  });
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const wrong = [
      ...(fields.text.trim() === ""
        ? [{ name: "text", message: t`Write the question first. A few words will do.` }]
        : []),
      ...(["text", "answer"] as const)
        .filter((name) => fields[name].length > longestWords)
        .map((name) => ({ name, message: t`This is more than one box can keep (200,000 characters).` })),
    ];
    setProblems(wrong);
    if (wrong.length > 0) return;
    await saving.save(
      (options) =>
        kept
          ? changeQuestion(over(kept), fieldsToKeep(fields), options)
          : addQuestion(asQuestion(question, { isDone: false, answer: fields.answer }), options),
      ({ twinOf }) => {
        const isTwin = twinOf !== undefined && twinOf !== kept?.twinOf;
        status.say(isTwin ? t`Saved. It was also changed in another tab, so both are kept.` : t`Saved`);
        onSaved();
      },
    );
  };
  const remove = () => {
    // It stays where it is: the row goes, and nothing else.
    if (kept) void deleteEntry({ ...kept, kind: "question" }, () => Promise.resolve());
  };
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      {kept && (
        <TextArea
          name="text"
          label={t`My question`}
          rows={2}
          value={fields.text}
          onChange={(event) => type({ text: event.currentTarget.value })}
        />
      )}
      <TextArea
        name="answer"
        label={t`What they said`}
        value={fields.answer}
        onChange={(event) => type({ answer: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => `${fields.text}\n\n${fields.answer}`}
        onSave={save}
        onKeep={() => type({})}
      />
      {deleting.problem && <NotSaved problem={deleting.problem} onTryAgain={remove} />}
      <Actions>
        <Button type="submit">{t`Save`}</Button>
        {kept && <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this question`}</Button>}
      </Actions>
    </Form>
  );
};

/** A draft holds more than the record: which version it was typed over. */
const fieldsToKeep = ({ text, answer }: Readonly<Record<FieldName, string>>) => ({ text, answer });
