import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { chooseQuestionnaires, questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { ask } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";

type Choices = Omit<QuestionnaireChoices, "id" | "at">;
/** From what holds at that moment: two quick taps must not undo each other. */
type Change = (before: Choices) => Partial<Choices>;

/** Choices are kept as they are made, one after the other. */
export const useChoosing = () => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const last = useRef<{ readonly change: Change; readonly done: Promise<unknown> }>(undefined);

  const choose = (change: Change): Promise<boolean> => {
    const before = last.current?.done ?? Promise.resolve();
    const done = before
      .then(() => saving.save(async () => chooseQuestionnaires(change(await ask(questionnaireChoices())), rightNow())))
      .then((isSaved) => {
        if (isSaved) status.say(t`Saved`);
        return isSaved;
      });
    last.current = { change, done: done.catch(() => undefined) };
    return done;
  };

  return {
    problem: saving.problem,
    choose: (change: Change) => void choose(change),
    tryAgain: () => {
      if (last.current) void choose(last.current.change);
    },
  };
};
