import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Question } from "#src/domain/question.ts";
import { longestWords } from "#src/domain/words.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { FormNotSaved } from "./FormNotSaved.tsx";
import { KeptNotice } from "./KeptNotice.tsx";
import { useDeleteEntry } from "./use-delete-entry.ts";
import { useFormSaving } from "./use-form-saving.ts";
import { useSayChanged } from "./use-say-changed.ts";
import { notYetKept, useTyped } from "./use-typed.ts";

/** What can be written of a question. */
export type QuestionWords = Pick<Question, "text" | "answer">;

interface QuestionFormProps {
  /** What its draft is called. */
  readonly form: string;
  /** What it was called before the question was a record of its own. */
  readonly formerly?: string | undefined;
  readonly words: QuestionWords;
  /** Left out, it is no record of its own yet: only the answer is written, and `onSave` makes it one. */
  readonly kept?: Kept<Question> | undefined;
  /** Resolves when it is on disk. `over` is the version that was typed over. */
  readonly onSave: (
    words: QuestionWords,
    options: SaveOptions,
    over: Kept<Question> | undefined,
  ) => Promise<Kept<Question>>;
  readonly onSaved: (saved: Kept<Question>) => void;
  readonly onDeleted?: () => void;
  /** With it the form can be left as it was; `true` shows it again. */
  readonly onChanging?: (isChanging: boolean) => void;
}

const noProblems: readonly FormProblem[] = [];

/** A question to somebody, and what they said to it. */
export const QuestionForm = ({
  form,
  formerly,
  words,
  kept,
  onSave,
  onSaved,
  onDeleted,
  onChanging,
}: QuestionFormProps) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped<keyof QuestionWords>(
    form,
    { text: words.text, answer: words.answer },
    { kept: kept ?? notYetKept, formerly },
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
      // A draft holds more than the record: which version it was typed over.
      (options) => onSave({ text: fields.text, answer: fields.answer }, options, kept && over(kept)),
      (saved) => {
        sayChanged(saved.twinOf !== undefined && saved.twinOf !== kept?.twinOf);
        onSaved(saved);
      },
    );
  };
  const remove = () => {
    if (kept) void deleteEntry({ ...kept, kind: "question" }, async () => onDeleted?.());
  };
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      {kept && (
        <TextArea
          name="text"
          label={t`The question`}
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
        {onChanging && <Button variant="quiet" onClick={() => void leave(onChanging)}>{t`Leave it as it was`}</Button>}
        {kept && <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this question`}</Button>}
      </Actions>
    </Form>
  );
};
