import { useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { practices, practiceTimeNames } from "#src/content/practices/practices.ts";
import { practiceTimes, type PracticeTime } from "#src/domain/practice.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allPracticeLogs } from "#src/journal/practice-logs.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { earliestFit, fittingNow, timeNow } from "./fits.ts";
import { Intentions } from "./Intentions.tsx";
import { PracticeRows } from "./PracticeRows.tsx";

const PracticesScreen = () => {
  const { t, i18n } = useLingui();
  const sessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions());
  const logs = useJournal(allPracticeLogs());
  const heading = (
    <PageHeading lead={t`Small things to do with what came up. Take one, or none.`}>{t`Practices`}</PageHeading>
  );
  if (!sessions || !intentions || !logs) return <Page>{heading}</Page>;

  const time = timeNow(
    sessions.map(({ record }) => record),
    rightNow(),
  );
  const now = fittingNow(practices, time);
  const done = logs.map(({ record }) => record);
  const why: Record<PracticeTime, string> = {
    "same-day": t`It is the day of your session. Small and slow is plenty.`,
    "two-days": t`For the first two days after a session.`,
    "two-weeks": t`For the first two weeks after a session.`,
    ongoing: t`For any day.`,
  };
  return (
    <Page>
      {heading}
      <Section heading={t`Fits now`}>
        <p className="soft">{why[time]}</p>
        <PracticeRows practices={now} under={time} logs={done} />
      </Section>
      <Intentions intentions={intentions.map(({ record }) => record)} />
      {practiceTimes.map((under) => {
        // Each is on the screen once.
        const listed = practices.filter((practice) => earliestFit(practice) === under && !now.includes(practice));
        return (
          listed.length > 0 && (
            <Section key={under} heading={i18n._(practiceTimeNames[under])}>
              <PracticeRows practices={listed} under={under} logs={done} />
            </Section>
          )
        );
      })}
    </Page>
  );
};

export const route = createLazyRoute("/practices")({ component: PracticesScreen });
