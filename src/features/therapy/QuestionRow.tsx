import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { rightNow } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Actions, OwnWords } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { Answering } from "./Answering.tsx";
import type { OpenQuestion } from "./open-questions.ts";
import { Opening } from "./Opening.tsx";
import styles from "./therapy.module.css";
import { useOffTheList } from "./use-off-the-list.ts";

interface QuestionRowProps {
  readonly question: OpenQuestion;
  /** The way here led to this very question. */
  readonly isOpen: boolean;
}

export const QuestionRow = ({ question, isOpen }: QuestionRowProps) => {
  const { t } = useLingui();
  const off = useOffTheList();
  const { text, at, kept, reflection } = question;
  const day = shortDay(at.localDay, rightNow().localDay);
  const takeOff = () => void off.question(question);
  return (
    <li className={styles["row"]}>
      <OwnWords size="large">{text}</OwnWords>
      {reflection && (
        <p className="soft small">
          <Link to="/journal/$id" params={{ id: reflection.id }} className={linkClass}>
            {t`From a reflection, ${day}`}
          </Link>
        </p>
      )}
      {off.problem && <NotSaved problem={off.problem} onTryAgain={takeOff} />}
      <Actions>
        <Link
          to="/therapy/hold-up/$id"
          params={{ id: kept?.record.id ?? reflection?.id ?? "" }}
          search={reflection ? { part: "question" } : {}}
          replace
          className={buttonClass()}
        >
          {t`Show it large`}
        </Link>
        <Button variant="quiet" icon="check" onClick={takeOff}>{t`Asked`}</Button>
      </Actions>
      <Opening summary={kept ? t`What they said, or change it` : t`What they said`} isOpen={isOpen}>
        <Answering question={question} />
      </Opening>
    </li>
  );
};
