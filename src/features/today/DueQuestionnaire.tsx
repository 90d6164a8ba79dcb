import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { offeredQuestionnaire, type DueQuestionnaire as Due } from "#src/analysis/cadence.ts";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { recallWords } from "#src/content/names/instrument-names.ts";
import { addDays } from "#src/domain/time.ts";
import { useNow } from "#src/forms/use-now.ts";
import { allCourses } from "#src/journal/courses.ts";
import { latestDraftOf } from "#src/journal/drafts.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allReminders, remindFrom } from "#src/journal/reminders.ts";
import { allResponses } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { leaveFocus } from "./leave-focus.ts";
import styles from "./Today.module.css";

/** One at most, and on most days none. */
export const DueQuestionnaire = () => {
  const now = useNow();
  const choices = useJournal(questionnaireChoices());
  const responses = useJournal(allResponses())?.map(({ record }) => record);
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const reminders = useJournal(allReminders());
  if (!choices || !responses || !sessions || !courses || !reminders) return null;
  const facts = { choices, responses, sessions, courses, now, reminders: [...reminders.values()] };
  const due = offeredQuestionnaire(facts);
  return due && <DueCard key={due.instrument} due={due} />;
};

/** A start can not be caught up with; anything else can wait some days without being brought up. */
const restDays = { baseline: 1, other: 3 };

const DueCard = ({ due: { instrument, why } }: { due: Due }) => {
  const { t, i18n } = useLingui();
  const { save, problem } = useSaving();
  const begun = useJournal(latestDraftOf(`questionnaire/${instrument}`));
  const { name, recallDays } = instrumentOf(instrument);
  const days = why === "baseline" ? restDays.baseline : restDays.other;

  const putOff = async () => {
    const isPutOff = await save(() => remindFrom(`questionnaire/${instrument}`, addDays(today(), days), rightNow()));
    if (isPutOff) leaveFocus();
  };
  return (
    <Card>
      <h2 className={styles["quietTitle"]}>
        {begun ? t`A questionnaire you began` : t`A questionnaire, when it suits you`}
      </h2>
      <p>
        {why === "baseline" && (
          <>
            <Trans>Filled in before your first session, it is the start that later ones are set beside.</Trans>{" "}
          </>
        )}
        {i18n._(recallWords(recallDays))} <Trans>It takes a few minutes, and you can stop half-way.</Trans>
      </p>
      <Actions>
        <Link to="/questionnaires/$instrument" params={{ instrument }} className={buttonClass()} translate="no">
          {name}
        </Link>
        <Button variant="quiet" onClick={() => void putOff()}>
          <Trans>Not now</Trans>
        </Button>
      </Actions>
      {problem && <NotSaved problem={problem} onTryAgain={() => void putOff()} />}
    </Card>
  );
};
