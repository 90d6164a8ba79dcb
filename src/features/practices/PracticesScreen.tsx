import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useSearch } from "@tanstack/react-router";
import { phaseOf } from "#src/analysis/phase.ts";
import { practices, practiceTimeNames } from "#src/content/practices/practices.ts";
import { practiceTimes } from "#src/domain/practice.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { allPracticeLogs } from "#src/journal/practice-logs.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { earliestFit, fitOf, fittingNow, timeOf, type Fit } from "./fits.ts";
import { ForIntention } from "./ForIntention.tsx";
import { Intentions } from "./Intentions.tsx";
import { PracticeRows, type PracticeRow } from "./PracticeRows.tsx";
import { useChoices } from "./use-choices.ts";
import { usePracticeRows } from "./use-practice-rows.ts";

const PracticesScreen = () => {
  const { t, i18n } = useLingui();
  const { intention: intentionId } = useSearch({ from: "/practices" });
  const sessions = useJournal(allSessions());
  const courses = useJournal(allCourses());
  const intentions = useJournal(allIntentions());
  const logs = useJournal(allPracticeLogs());
  const own = useJournal(allOwnPractices());
  const choices = useChoices();
  const { ours, ofOwn } = usePracticeRows();
  const heading = (
    <PageHeading lead={t`Small things to do with what came up. Take one, or none.`}>{t`Practices`}</PageHeading>
  );
  if (!sessions || !courses || !intentions || !logs || !own || !choices) return <Page>{heading}</Page>;

  const { isClose, isHidden, hide, problem, tryAgain } = choices;
  const phase = phaseOf(
    sessions.map(({ record }) => record),
    courses.map(({ record }) => record),
    rightNow(),
  );
  const fit = fitOf(phase);
  // Each is on the screen once.
  const shown = practices.filter(({ id }) => !isHidden(id) && !isClose(id));
  const now = fittingNow(shown, fit);
  const ownRows = own.map(({ record }) => ofOwn(record));
  const everyRow = [...ownRows, ...practices.map((practice) => ours(practice))];
  const close = everyRow.filter(({ id }) => isClose(id));
  const hidden = everyRow.filter(({ id }) => isHidden(id));
  const myOwn = ownRows.filter(({ id }) => !isClose(id) && !isHidden(id));

  const done = logs.map(({ record }) => record);
  const rows = (listed: readonly PracticeRow[]) => <PracticeRows rows={listed} logs={done} intention={intentionId} />;
  const why: Record<Fit, string> = {
    before: t`It is the day of your session. Small and slow is plenty.`,
    "same-day": t`It is the day of your session. Small and slow is plenty.`,
    "two-days": t`For the first two days after a session.`,
    "two-weeks": t`For the first two weeks after a session.`,
    ongoing: t`For any day.`,
  };
  return (
    <Page>
      {heading}
      {intentionId !== undefined && (
        <ForIntention intention={intentions.find(({ record }) => record.id === intentionId)?.record} />
      )}
      {close.length > 0 && <Section heading={t`Kept close`}>{rows(close)}</Section>}
      {now.length > 0 && (
        <Section heading={t`Fits now`}>
          <p className="soft">{why[fit]}</p>
          {rows(now.map((practice) => ours(practice, timeOf(fit))))}
        </Section>
      )}
      <Intentions intentions={intentions.map(({ record }) => record)} />
      <Section heading={t`My own`}>
        {myOwn.length > 0 && rows(myOwn)}
        <Link to="/practices/own/new" className={linkClass}>
          <Icon name="add" />
          {t`Write down a practice of my own`}
        </Link>
      </Section>
      {practiceTimes.map((under) => {
        const listed = shown.filter((practice) => earliestFit(practice) === under && !now.includes(practice));
        return (
          listed.length > 0 && (
            <Section key={under} heading={i18n._(practiceTimeNames[under])}>
              {rows(listed.map((practice) => ours(practice, under)))}
            </Section>
          )
        );
      })}
      {hidden.length > 0 && (
        <Details summary={t`Hidden practices`}>
          <PracticeRows rows={hidden} logs={done} intention={intentionId} onBringBack={(id) => hide(id, false)} />
        </Details>
      )}
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
    </Page>
  );
};

export const route = createLazyRoute("/practices")({ component: PracticesScreen });
