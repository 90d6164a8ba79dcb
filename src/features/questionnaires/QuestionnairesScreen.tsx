import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { offeredQuestionnaire } from "#src/analysis/cadence.ts";
import { instruments } from "#src/content/instruments/instruments.ts";
import { useNow } from "#src/forms/use-now.ts";
import { allClinicScores } from "#src/journal/clinic-scores.ts";
import { allCourses } from "#src/journal/courses.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allResponses } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { ClinicScoreRows } from "./ClinicScoreRows.tsx";
import { InstrumentRow } from "./InstrumentRow.tsx";

/** Those in use, each by its name; what the clinic told; and the way to choose. */
const QuestionnairesScreen = () => {
  const { t } = useLingui();
  const now = useNow();
  const choices = useJournal(questionnaireChoices());
  const responses = useJournal(allResponses())?.map(({ record }) => record);
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const scores = useJournal(allClinicScores())?.map(({ record }) => record);
  const heading = (
    <PageHeading lead={t`Standard questions, a few minutes each, so that one time can be set beside another.`}>
      {t`Questionnaires`}
    </PageHeading>
  );
  if (!choices || !responses || !sessions || !courses || !scores) return <Page>{heading}</Page>;

  // What was put off, or is not to be heard of on Today, may be said here: the person came to look.
  const loud = { ...choices, isQuiet: false };
  const due = offeredQuestionnaire({ choices: loud, responses, sessions, courses, now, reminders: [] });
  const inUse = instruments.filter(({ id }) => choices.inUse.includes(id));
  return (
    <Page>
      {heading}
      {inUse.length > 0 ? (
        <List label={t`Questionnaires`}>
          {inUse.map((instrument) => (
            <InstrumentRow
              key={instrument.id}
              instrument={instrument}
              latest={responses.findLast((response) => response.instrument === instrument.id)}
              isDue={due?.instrument === instrument.id}
              today={now.localDay}
            />
          ))}
        </List>
      ) : (
        <p>
          <Trans>None is in use. You can choose some.</Trans>
        </p>
      )}
      <p>
        <Link to="/questionnaires/choices" className={linkClass}>
          <Trans>Choose questionnaires</Trans>
        </Link>
      </p>
      <Section heading={<Trans>From my clinic</Trans>}>
        <p className="soft">
          <Trans>Your clinic may use measures that are not here. You can keep the totals they tell you.</Trans>
        </p>
        <ClinicScoreRows scores={scores} today={now.localDay} />
        <div>
          <Link to="/clinic-scores/new" className={buttonClass()}>
            <Icon name="add" />
            <Trans>Score from my clinic</Trans>
          </Link>
        </div>
      </Section>
    </Page>
  );
};

export const route = createLazyRoute("/questionnaires")({ component: QuestionnairesScreen });
