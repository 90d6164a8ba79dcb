import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Question } from "#src/domain/question.ts";
import { QuestionForm } from "#src/forms/QuestionForm.tsx";
import { changeQuestion } from "#src/journal/questions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { OwnWords } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { classNames } from "#src/ui/class-names.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import styles from "./preparing.module.css";
import { useChanging } from "./use-changing.ts";
import { withAnswer } from "./with-answer.ts";

/** One question: ticked once it was asked, with what they said. */
export const QuestionRow = ({ kept }: { kept: Kept<Question> }) => {
  const { t } = useLingui();
  const status = useStatus();
  const { isChanging, setIsChanging, place } = useChanging();
  const { save, isSaving, problem } = useSaving();
  const [saved, setSaved] = useState<Kept<Question>>();
  // What was just saved may not have been read again yet: a second tap would change the older of the two.
  const latest = saved && saved.record.id === kept.record.id && saved.n > kept.n ? saved : kept;
  const { text, answer, isDone } = latest.record;

  const setDone = async (next: boolean) => {
    if (isSaving) return;
    if (await save(async () => setSaved(await changeQuestion(latest, { isDone: next })))) status.say(t`Saved`);
  };
  return (
    <li>
      <div ref={place} tabIndex={-1} className={styles["question"]}>
        {isChanging ? (
          <QuestionForm
            form={`question/${latest.record.id}`}
            words={latest.record}
            kept={latest}
            onSave={(words, options, over) => changeQuestion(over ?? latest, withAnswer(words, latest.record), options)}
            onSaved={(next) => {
              setSaved(next);
              setIsChanging(false);
            }}
            onDeleted={() => setIsChanging(false)}
            onChanging={setIsChanging}
          />
        ) : (
          <>
            <CheckboxField
              label={text}
              className="own-words"
              hint={t`Tick it once you have asked.`}
              checked={isDone}
              onChange={(event) => void setDone(event.currentTarget.checked)}
            />
            {answer.trim() !== "" && (
              <div className={classNames(styles["under"], styles["answer"])}>
                <OwnWords>{answer}</OwnWords>
              </div>
            )}
            <div className={styles["under"]}>
              <Button
                variant="quiet"
                aria-label={answer.trim() === "" ? t`Write what they said to “${text}”` : t`Change “${text}”`}
                onClick={() => setIsChanging(true)}
              >
                {answer.trim() === "" ? t`Write what they said` : t`Change`}
              </Button>
            </div>
          </>
        )}
        {problem && <NotSaved problem={problem} onTryAgain={() => void setDone(!isDone)} />}
      </div>
    </li>
  );
};
