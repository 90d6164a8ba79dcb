import { Plural, useLingui } from "@lingui/react/macro";
import type { Question } from "#src/domain/question.ts";
import { changeQuestion } from "#src/journal/questions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { OwnWords } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { Answering } from "./Answering.tsx";
import { Opening } from "./Opening.tsx";
import styles from "./therapy.module.css";

/** Off the list, and still here with what was said. */
export const AskedQuestions = ({ asked, wanted }: { asked: readonly Kept<Question>[]; wanted: string | undefined }) => (
  <Details
    summary={<Plural value={asked.length} one="Asked: # question" other="Asked: # questions" />}
    open={asked.some(({ record }) => record.id === wanted)}
  >
    <ul className={styles["rows"]}>
      {asked.map((kept) => (
        <Asked key={kept.record.id} kept={kept} isOpen={kept.record.id === wanted} />
      ))}
    </ul>
  </Details>
);

const Asked = ({ kept, isOpen }: { kept: Kept<Question>; isOpen: boolean }) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const { text, answer, at } = kept.record;
  const putBack = async () => {
    if (saving.isSaving) return;
    if (await saving.save(() => changeQuestion(kept, { isDone: false }))) {
      status.say(t`Saved. It is on the list again.`);
    }
  };
  return (
    <li className={styles["row"]}>
      <OwnWords>{text}</OwnWords>
      <p className="soft small">{t`Written: ${shortDay(at.localDay, rightNow().localDay)}`}</p>
      {answer.trim() !== "" && (
        <div className={styles["answer"]}>
          <p className="soft small">{t`What they said`}</p>
          <OwnWords>{answer}</OwnWords>
        </div>
      )}
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={() => void putBack()} />}
      <div>
        <Button variant="quiet" icon="undo" onClick={() => void putBack()}>{t`Put it back on the list`}</Button>
      </div>
      <Opening summary={answer.trim() === "" ? t`What they said, or change it` : t`Change it`} isOpen={isOpen}>
        <Answering question={{ text, at, kept }} />
      </Opening>
    </li>
  );
};
