import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Phase } from "#src/analysis/phase.ts";
import { nudgeDays } from "#src/analysis/watch-thresholds.ts";
import { sessionTitle } from "#src/content/names/session-titles.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { NumberedSession } from "#src/domain/session.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Card, OwnWords, Stack } from "#src/ui/Layout.tsx";
import type { Step } from "./next-step.ts";
import { StepButton } from "./StepButton.tsx";
import styles from "./Today.module.css";

interface PhaseCardProps {
  readonly phase: Phase;
  /** Nobody has said yet whether the session that the phase is about took place. */
  readonly isUnconfirmed: boolean;
  /** Something was written about that session. */
  readonly hasReflected: boolean;
  readonly hasCheckedInToday: boolean;
  readonly next: Step | null;
  readonly today: LocalDay;
  /** What is carried into the session ahead. */
  readonly intention: Intention | undefined;
}

/** Where the person is in the course, in a sentence or two, and the one next thing. */
export const PhaseCard = (props: PhaseCardProps) => {
  const { phase, isUnconfirmed, hasReflected, hasCheckedInToday, next, today, intention } = props;
  const { t } = useLingui();
  const step = next && (
    <StepButton step={next} className={buttonClass({ variant: "main", wide: true })} sessionId={sessionIdOf(phase)} />
  );

  switch (phase.name) {
    case "set-up":
      return (
        <PhaseFrame title={t`A place to begin`} step={step}>
          <p>
            <Trans>
              Write whenever you like. When you tell this page about your course, it keeps track of what comes next.
            </Trans>
          </p>
        </PhaseFrame>
      );
    case "no-sessions":
      return (
        <PhaseFrame title={t`Your course has no sessions yet`} step={step}>
          <p>
            <Trans>Add the ones you know about, past or to come. A date and a time are enough.</Trans>
          </p>
        </PhaseFrame>
      );
    case "prepare":
      return (
        <PhaseFrame title={<DaysToGo days={phase.daysToGo} />} session={phase.session} today={today} step={step}>
          {intention && <OwnWords size="large">{intention.text}</OwnWords>}
          <WatchLine day={phase.watchDay} isAsking={!hasCheckedInToday} />
        </PhaseFrame>
      );
    case "session-day":
      return (
        <PhaseFrame title={t`Today is a session day`} session={phase.session} today={today} step={step}>
          {intention && <OwnWords size="arms-length">{intention.text}</OwnWords>}
          {phase.hasBegun && (
            <p>
              <Trans>Nothing is asked of you here. You can put the phone away.</Trans>
            </p>
          )}
          <WatchLine
            day={phase.session.session.id === phase.last?.session.id ? null : phase.watchDay}
            isAsking={!phase.hasBegun && !hasCheckedInToday}
          />
        </PhaseFrame>
      );
    case "resting":
      return (
        <PhaseFrame title={t`Rest now`} session={phase.session} today={today} step={step}>
          <p>
            <Trans>
              Nothing to decide and nothing to finish. If a word or an image wants to be kept, you can write it down
              under Reflect.
            </Trans>
          </p>
          <DrivingLine />
          <WatchLine day={phase.watchDay} isAsking={false} />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "after-rest":
      return (
        <PhaseFrame title={t`When you have rested`} session={phase.session} today={today} step={step}>
          <p>
            {hasReflected ? (
              <Trans>Your words are kept. Rest, if you can.</Trans>
            ) : (
              <Trans>A nap first, if you can. Then write what you remember, in any order. There is no wrong way.</Trans>
            )}
          </p>
          {phase.session.session.at.localDay === today && <DrivingLine />}
          <WatchLine day={phase.watchDay} isAsking={!hasCheckedInToday} />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "watch-window":
      return (
        <PhaseFrame title={<DaysSince days={phase.watchDay} />} session={phase.session} today={today} step={step}>
          <WatchLine day={phase.watchDay} isAsking={!hasCheckedInToday} />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "between":
      return (
        <PhaseFrame title={t`Nothing is due`} step={step}>
          <p>
            <Trans>Nothing is asked of you today. The journal is here when you want it.</Trans>
          </p>
        </PhaseFrame>
      );
    case "after-course":
      return (
        <PhaseFrame title={t`Your course is behind you`} step={step}>
          <p>
            <Trans>A check-in now and then shows how things go. Nothing is due.</Trans>
          </p>
        </PhaseFrame>
      );
  }
};

interface PhaseFrameProps {
  readonly title: ReactNode;
  readonly session?: NumberedSession;
  readonly today?: LocalDay;
  readonly step: ReactNode;
  readonly children: ReactNode;
}

const PhaseFrame = ({ title, session, today, step, children }: PhaseFrameProps) => (
  <Card tone={session ? "lamp" : "plain"}>
    <Stack gap={16}>
      <div>
        <h2>{title}</h2>
        {session && today && <SessionLine session={session} today={today} />}
      </div>
      {children}
      {step}
    </Stack>
  </Card>
);

const SessionLine = ({ session: numbered, today }: { session: NumberedSession; today: LocalDay }) => {
  const { i18n } = useLingui();
  const { id, at } = numbered.session;
  return (
    <p className={styles["kicker"]}>
      <Link to="/sessions/$id" params={{ id }}>
        {i18n._(sessionTitle(numbered))}
      </Link>
      {" · "}
      {dateTimeWords(at, today)}
    </p>
  );
};

/** In the two weeks after a session, whatever else is going on. */
const WatchLine = ({ day, isAsking }: { day: number | null; isAsking: boolean }) => {
  if (day === null) return null;
  return (
    <p>
      {day > 0 && (
        <>
          <Trans>Day {day} of 14 after your last medicine session.</Trans>{" "}
        </>
      )}
      <Trans>
        Low days can happen in these two weeks; Support says <Link to="/support">who to call</Link>.
      </Trans>
      {isAsking && nudgeDays.includes(day) && (
        <>
          {" "}
          <Trans>How is it today? One number is enough.</Trans>
        </>
      )}
    </p>
  );
};

const DrivingLine = () => (
  <p>
    <Trans>No driving until at least tomorrow, and only if your clinic agrees.</Trans>
  </p>
);

/** A session whose time has passed counts as happened. One quiet way to say that it did not. */
const NotTakenPlace = ({ id }: { id: string }) => (
  <p className={styles["kicker"]}>
    <Trans>
      If it did not take place,{" "}
      <Link to="/sessions/$id" params={{ id }}>
        say so on its page
      </Link>
      .
    </Trans>
  </p>
);

const DaysToGo = ({ days }: { days: number }) => (
  <Plural value={days} _0="Your session is today" _1="Your session is tomorrow" other="Your session is in # days" />
);

const DaysSince = ({ days }: { days: number }) => (
  <Plural value={days} _0="Your session was today" _1="Your session was yesterday" other="# days since your session" />
);

const sessionIdOf = (phase: Phase): string | undefined => ("session" in phase ? phase.session.session.id : undefined);
