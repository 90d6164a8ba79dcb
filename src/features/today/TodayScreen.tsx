import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { phaseOf, type Phase } from "#src/analysis/phase.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { addDays, monthsOf, type When } from "#src/domain/time.ts";
import { useNow } from "#src/forms/use-now.ts";
import { allCourses } from "#src/journal/courses.ts";
import { entriesOfMonths, type Entry, type EntryOf } from "#src/journal/entries.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { clockWords, dayWords, longDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import type { Kept } from "#src/vault/kind.ts";
import { OwnWords, Page, PageHeading, Section, Stack } from "#src/ui/Layout.tsx";
import { KeepingCard } from "./KeepingCard.tsx";
import { lastWordsOf } from "./last-words.ts";
import { isQuiet, nextStep, otherSteps, type Surroundings } from "./next-step.ts";
import { PhaseCard } from "./PhaseCard.tsx";
import { StepButton } from "./StepButton.tsx";
import styles from "./Today.module.css";

/** Days back in which the last words and today's check-ins are looked for. */
const recentDays = 45;

/** The one next thing for where the person is; everything else is a line below it. */
export const TodayScreen = () => {
  const { t } = useLingui();
  const now = useNow();
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const keptSessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions())?.map(({ record }) => record);
  const recent = useJournal(entriesOfMonths(monthsOf({ from: addDays(now.localDay, -recentDays), to: now.localDay })));
  if (!courses || !keptSessions || !intentions || !recent) return null;
  const sessions = keptSessions.map(({ record }) => record);

  const phase = phaseOf(sessions, courses, now);
  const intention = intentionFor(phase, intentions);
  const latest = recent.find((entry) => isCheckInOf(entry, now));
  const surroundings: Surroundings = {
    hasCourse: courses.some(({ status }) => status === "active"),
    hasIntention: intention !== undefined,
    hasCheckedInToday: latest !== undefined,
    hasReflected: recent.some((entry) => isReflectionOn(entry, phase)),
  };
  const next = nextStep(phase, surroundings);
  const lastWords = lastWordsOf(recent, now);

  return (
    <Page>
      <PageHeading lead={longDay(now.localDay, now.localDay)}>{t`Today`}</PageHeading>
      <PhaseCard
        phase={phase}
        hasReflected={surroundings.hasReflected}
        isUnconfirmed={keptSessions.some((kept) => isUnconfirmed(kept, phase))}
        next={next}
        today={now.localDay}
        intention={intention}
      />
      {/* Safari stops calling it a list once the bullets are gone, unless the role says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles["steps"]}>
        {otherSteps(phase, next, surroundings).map((step) => (
          <li key={step}>
            <StepButton step={step} className={styles["step"] ?? ""} />
          </li>
        ))}
      </ul>
      {latest && <CheckedIn checkIn={latest.record} />}
      {!isQuiet(phase) && <KeepingCard />}
      {lastWords && lastWords.text !== intention?.text && (
        <Section heading={t`Your latest words`}>
          <Stack gap={8}>
            <div className={styles["fewLines"]}>
              <OwnWords>{lastWords.text}</OwnWords>
            </div>
            <Link to="/journal/$id" params={{ id: lastWords.id }} className={linkClass}>
              <Trans>{dayWords(lastWords.day, now.localDay)}, in your journal</Trans>
            </Link>
          </Stack>
        </Section>
      )}
    </Page>
  );
};

/** That today's was kept, and the way to mend it. */
const CheckedIn = ({ checkIn: { id, at, mood } }: { checkIn: CheckIn }) => (
  <p className={styles["kicker"]}>
    <Link to="/journal/$id" params={{ id }} className={linkClass}>
      <Trans>
        Checked in at {clockWords(at)}: {mood} of 10
      </Trans>
    </Link>
  </p>
);

const isCheckInOf = (entry: Entry, now: When): entry is EntryOf<"check-in"> =>
  entry.kind === "check-in" && entry.record.at.localDay === now.localDay && entry.record.at.instant <= now.instant;

/** What is carried into the session that the phase is about. The latest, when there are several. */
const intentionFor = (phase: Phase, intentions: readonly Intention[]): Intention | undefined => {
  const session = "session" in phase ? phase.session.session : undefined;
  return session && intentions.findLast(({ sessionIds }) => sessionIds.includes(session.id));
};

/** Nobody has saved it since before it began: see the question on its page. */
const isUnconfirmed = ({ record, writtenAt }: Kept<Session>, phase: Phase): boolean =>
  "session" in phase && record.id === phase.session.session.id && writtenAt < record.at.instant;

const isReflectionOn = (entry: Entry, phase: Phase): boolean =>
  entry.kind === "reflection" && "session" in phase && entry.record.sessionId === phase.session.session.id;
