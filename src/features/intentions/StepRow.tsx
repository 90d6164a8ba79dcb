import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { stepSentence } from "#src/content/practices/step-sentence.ts";
import type { Step, StepState } from "#src/domain/step.ts";
import { today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { ListRow } from "#src/ui/List.tsx";
import styles from "./intentions.module.css";
import { PracticeLink } from "./PracticeLink.tsx";
import { useStepWords } from "./use-step-words.ts";

interface StepRowProps {
  readonly step: Step;
  readonly onStand: (state: StepState) => void;
}

/** A step, and one tap for how it stands. Each tap has its opposite. */
export const StepRow = ({ step, onStand }: StepRowProps) => {
  const { t, i18n } = useLingui();
  const sentenceId = useId();
  const stateWords = useStepWords();
  const isOpen = step.state === "open";
  const day = step.due && dayWords(step.due, today());
  const button = (state: StepState, words: string) => (
    <Button variant={isOpen ? "line" : "quiet"} aria-describedby={sentenceId} onClick={() => onStand(state)}>
      {words}
    </Button>
  );
  return (
    <ListRow>
      <Link to="/steps/$id" params={{ id: step.id }} dir="auto" translate="no" className={styles["step"]}>
        <span id={sentenceId}>{i18n._(stepSentence(step))}</span>
      </Link>
      {isOpen && day !== undefined && <p className="soft small">{t`For ${day}`}</p>}
      {!isOpen && <p className="soft small">{stateWords(step)}</p>}
      <Actions>
        {isOpen ? (
          <>
            {button("done", t`Done`)}
            {button("let-go", t`Let it go`)}
          </>
        ) : (
          button("open", t`Not yet, after all`)
        )}
        {isOpen && step.practiceId !== undefined && <PracticeLink step={step} practiceId={step.practiceId} />}
      </Actions>
    </ListRow>
  );
};
