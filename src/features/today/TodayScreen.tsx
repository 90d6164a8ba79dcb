import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { withinHoursAfterMedicine } from "#src/analysis/cadence.ts";
import { phaseOf, type Phase } from "#src/analysis/phase.ts";
import { questionsDue, questionsToMention } from "#src/analysis/questions-due.ts";
import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { mayHoldReasons } from "#src/analysis/watch.ts";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Reminder } from "#src/domain/reminder.ts";
import type { Session } from "#src/domain/session.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { addDays, monthsOf, type When } from "#src/domain/time.ts";
import { useNow } from "#src/forms/use-now.ts";
import { allCourses } from "#src/journal/courses.ts";
import { entriesOfMonths, type Entry, type EntryOf } from "#src/journal/entries.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { longDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { isToBeCheckedOn, withoutPutOff } from "./care-reminders.ts";
import { CheckOnMeCard } from "./CheckOnMeCard.tsx";
import { ClinicCard } from "./ClinicCard.tsx";
import { DueLines } from "./DueLines.tsx";
import { lastWordsOf } from "./last-words.ts";
import { CheckedIn, LatestWords } from "./LatestWords.tsx";
import {
  isInSession,
  isQuiet,
  nextStep,
  otherSteps,
  scalesAwayHours,
  type Step,
  type Surroundings,
} from "./next-step.ts";
import { PhaseCard } from "./PhaseCard.tsx";
import { StepButton } from "./StepButton.tsx";
import { Verbatim } from "#src/ui/Verbatim.tsx";
import styles from "./Today.module.css";
import { useDue } from "./use-due.ts";
import { useWatchReasons } from "./use-watch-reasons.ts";

/** Days back in which the last words and today's check-ins are looked for. */
const recentDays = 45;

interface TodayRecords {
  readonly now: When;
  readonly courses: readonly Course[];
  readonly sessions: readonly Kept<Session>[];
  readonly intentions: readonly Intention[];
  /** Entries of the last weeks, newest first. */
  readonly recent: readonly Entry[];
  readonly reminders: ReadonlyMap<string, Reminder>;
  readonly plan: SupportPlan | null;
}

/** Reads what Today is about. What only the watch window asks for is read while it may give a reason. */
export const TodayScreen = () => {
  const now = useNow();
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const sessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions())?.map(({ record }) => record);
  const recent = useJournal(entriesOfMonths(monthsOf({ from: addDays(now.localDay, -recentDays), to: now.localDay })));
  const reminders = useJournal(allReminders());
  const plan = useJournal(supportPlan());
  if (!courses || !sessions || !intentions || !recent || !reminders || plan === undefined) return null;

  const records = { now, courses, sessions, intentions, recent, reminders, plan: plan && plan.record };
  const isLookedAt = mayHoldReasons(
    sessions.map(({ record }) => record),
    now,
  );
  return isLookedAt ? <WatchedToday {...records} /> : <TodayPage {...records} reasons={[]} />;
};

const WatchedToday = (records: TodayRecords) => {
  const sessions = records.sessions.map(({ record }) => record);
  const reasons = useWatchReasons(sessions, records.now);
  return reasons ? <TodayPage {...records} reasons={reasons} /> : null;
};

/** The one next thing for where the person is; everything else is a line below it. */
const TodayPage = ({
  now,
  courses,
  sessions: keptSessions,
  intentions,
  recent,
  reminders,
  plan,
  reasons,
}: TodayRecords & { readonly reasons: readonly WatchReason[] }) => {
  const { t } = useLingui();
  const sessions = keptSessions.map(({ record }) => record);
  const phase = phaseOf(sessions, courses, now);
  const intention = intentionFor(phase, intentions);
  const latest = recent.find((entry) => isCheckInOf(entry, now));
  const surroundings: Surroundings = {
    hasCourse: courses.some(isUnderWay),
    hasIntention: intention !== undefined,
    hasCheckedInToday: latest !== undefined,
    hasReflected: recent.some((entry) => isReflectionOn(entry, phase)),
    areScalesAway: withinHoursAfterMedicine(sessions, now, scalesAwayHours) !== undefined,
  };
  const next = nextStep(phase, surroundings);
  const about = "session" in phase ? phase.session.session : undefined;
  // Those that were answered were answered within the last weeks.
  const written = recent.flatMap((entry) => (entry.kind === "reflection" ? [entry.record] : []));
  const questions = questionsDue(sessions, written, now);
  // Its scraps stand in the card already.
  const isInCard = (entry: Entry) =>
    phase.name === "after-rest" && entry.kind === "capture" && entry.record.sessionId === phase.session.session.id;
  const course = courses.findLast(isUnderWay) ?? courses.at(-1);
  const lastWords = lastWordsOf(
    recent.filter((entry) => !isInCard(entry)),
    now,
  );

  const found = useDue(now);
  const toSay = withoutPutOff(reasons, reminders, now.localDay);
  const isAsking = isToBeCheckedOn(reminders, now);
  const due = !isQuiet(phase) && toSay.length === 0 && !isAsking ? found : [];
  // It says whether anything is due: it would say something else a moment later.
  if (!due && (phase.name === "between" || phase.name === "after-course")) return null;
  // It has a "Check in" of its own.
  const isOffered = (step: Step | null) => !(isAsking && step === "check-in");
  const care = (
    <>
      {toSay.length > 0 && <ClinicCard reasons={toSay} plan={plan} now={now} />}
      {isAsking && <CheckOnMeCard plan={plan} isNext={next === "check-in"} />}
    </>
  );

  const card = (
    <PhaseCard
      phase={phase}
      kept={keptSessions.find(({ record }) => record.id === about?.id)}
      hasReflected={surroundings.hasReflected}
      isAskingHow={!surroundings.hasCheckedInToday && !surroundings.areScalesAway}
      isUnconfirmed={keptSessions.some((kept) => isUnconfirmed(kept, phase))}
      next={isOffered(next) ? next : null}
      questions={questions}
      mention={questionsToMention(sessions, written, now)}
      now={now}
      intention={intention}
      isAnythingDue={due?.some(({ what }) => what !== "keeping") ?? false}
    />
  );
  const heading = <PageHeading lead={longDay(now.localDay, now.localDay)}>{t`Today`}</PageHeading>;
  // Everything else waits until the session is over.
  if (isInSession(phase)) return <InSession heading={heading} card={card} />;

  return (
    <Page>
      {heading}
      {!isQuiet(phase) && care}
      {card}
      {isQuiet(phase) && care}
      {/* Safari stops calling it a list once the bullets are gone, unless the role says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles["steps"]}>
        {otherSteps(phase, next, surroundings)
          .filter(isOffered)
          .map((step) => (
            <li key={step}>
              <StepButton
                step={step}
                className={styles["step"] ?? ""}
                session={sessionOfStep(step, phase)}
                questions={questions}
              />
            </li>
          ))}
      </ul>
      {latest && <CheckedIn checkIn={latest.record} />}
      {due && <DueLines due={due} />}
      {lastWords && lastWords.text !== intention?.text && <LatestWords words={lastWords} today={now.localDay} />}
      {course && (
        <Link to="/course/$id" params={{ id: course.id }} className={linkClass}>
          <Icon name="calendar" />
          <span>
            <Trans>
              Your course: <Verbatim text={course.name} />
            </Trans>
          </span>
        </Link>
      )}
    </Page>
  );
};

/**
 * A page to look at, not to use. One quiet link stays: a word that must not be lost can be kept at any time, and from here
 * nobody has to search for where.
 */
const InSession = ({ heading, card }: { heading: ReactNode; card: ReactNode }) => (
  <Page>
    {heading}
    {card}
    <StepButton step="right-now" className={linkClass} questions={null} />
  </Page>
);

const isCheckInOf = (entry: Entry, now: When): entry is EntryOf<"check-in"> =>
  entry.kind === "check-in" && entry.record.at.localDay === now.localDay && entry.record.at.instant <= now.instant;

/** What is carried into the session that the phase is about. The latest, when there are several. */
const intentionFor = (phase: Phase, intentions: readonly Intention[]): Intention | undefined => {
  const session = "session" in phase ? phase.session.session : undefined;
  return session && intentions.findLast(({ sessionIds }) => sessionIds.includes(session.id));
};

/**
 * What could not be said, and what the body does, is of the session behind, also while the next one is near. An intention is
 * for the one ahead, which its own screen knows: after a session nobody means the one that was.
 */
const sessionOfStep = (step: Step, phase: Phase): Session | undefined => {
  if (step === "intention") {
    return phase.name === "prepare" || phase.name === "session-day" ? phase.session.session : undefined;
  }
  return phase.watchDay === null ? undefined : phase.last?.session;
};

/** Nobody has saved it since before it began: see the question on its page. */
const isUnconfirmed = ({ record, writtenAt }: Kept<Session>, phase: Phase): boolean =>
  "session" in phase && record.id === phase.session.session.id && writtenAt < record.at.instant;

const isReflectionOn = (entry: Entry, phase: Phase): boolean =>
  entry.kind === "reflection" && "session" in phase && entry.record.sessionId === phase.session.session.id;
