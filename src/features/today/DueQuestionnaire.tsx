import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { DueQuestionnaire as Due } from "#src/analysis/cadence.ts";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { recallWords } from "#src/content/names/instrument-names.ts";
import { addDays } from "#src/domain/time.ts";
import { latestDraftOf } from "#src/journal/drafts.ts";
import { remindFrom } from "#src/journal/reminders.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { leaveFocus } from "./leave-focus.ts";
import styles from "./Today.module.css";

/** A start can not be caught up with; anything else can wait some days without being brought up. */
const restDays = { baseline: 1, other: 3 };

/** A questionnaire that is offered, and the way to leave it for another day. */
export const DueQuestionnaire = ({ due: { instrument, why } }: { due: Due }) => {
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
