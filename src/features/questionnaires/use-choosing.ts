import { useLingui } from "@lingui/react/macro";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { chooseQuestionnaires, questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { useAttempts } from "#src/journal/use-attempts.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";

type Choices = Omit<QuestionnaireChoices, "id" | "at">;
/** From what holds at that moment: two quick taps must not undo each other. */
type Change = (before: Choices) => Partial<Choices>;

/** Choices are kept as they are made, one after the other. */
export const useChoosing = () => {
  const { t } = useLingui();
  const status = useStatus();
  const { attempt, problem, tryAgain } = useAttempts();
  return {
    problem,
    tryAgain,
    choose: (about: string, change: Change) =>
      void attempt(about, async () => {
        await chooseQuestionnaires(change(await ask(questionnaireChoices())), rightNow());
        status.say(t`Saved`);
      }),
  };
};
