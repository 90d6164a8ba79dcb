import { Trans, useLingui } from "@lingui/react/macro";
import type { Phase } from "#src/analysis/phase.ts";
import type { QuestionsDue, QuestionsToMention } from "#src/analysis/questions-due.ts";
import { asksForHome } from "#src/analysis/session-page.ts";
import { SafeAtHome } from "#src/care/SafeAtHome.tsx";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { ScrapsPreview } from "#src/media/ScrapsPreview.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import type { Step } from "./next-step.ts";
import { PhaseFrame } from "./PhaseFrame.tsx";
import {
  DaysSince,
  DaysToGo,
  DrivingLine,
  FullScreenLink,
  NotTakenPlace,
  ReadyLine,
  RideHome,
  WatchLine,
} from "./PhaseLines.tsx";
import { HardDayLink, QuestionsLine } from "./QuestionsLine.tsx";
import { StepButton } from "./StepButton.tsx";
import { ToBring } from "./ToBring.tsx";

interface PhaseCardProps {
  readonly phase: Phase;
  /** The session that the phase is about, as it is kept. */
  readonly kept: Kept<Session> | undefined;
  /** Nobody has said yet whether the session that the phase is about took place. */
  readonly isUnconfirmed: boolean;
  /** Something was written about that session. */
  readonly hasReflected: boolean;
  /** Nothing is known of today yet, and it is no time to leave the person alone. */
  readonly isAskingHow: boolean;
  readonly next: Step | null;
  /** What "Reflect" asks. */
  readonly questions: QuestionsDue | null;
  /** The questions to say half a sentence about. */
  readonly mention: QuestionsToMention | null;
  readonly now: When;
  /** What is carried into the session ahead. */
  readonly intention: Intention | undefined;
  /** Something stands below that waits for an answer. */
  readonly isAnythingDue: boolean;
}

/** Where the person is in the course, in a sentence or two, and the one next thing. */
export const PhaseCard = (props: PhaseCardProps) => {
  const { phase, kept, isUnconfirmed, hasReflected, isAskingHow, next, now, intention, isAnythingDue } = props;
  const { questions, mention } = props;
  const { t } = useLingui();
  const today = now.localDay;
  const step = next && (
    <StepButton
      step={next}
      className={buttonClass({ variant: "main", wide: true })}
      session={sessionOf(phase)}
      questions={questions}
    />
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
          <ReadyLine session={phase.session.session} now={now} />
          <QuestionsLine mention={mention} today={today} />
          <WatchLine day={phase.watchDay} isAsking={isAskingHow} />
        </PhaseFrame>
      );
    case "session-day":
      return (
        <PhaseFrame title={t`Today is a session day`} session={phase.session} today={today} step={step}>
          {intention && <OwnWords size="arms-length">{intention.text}</OwnWords>}
          {intention && <FullScreenLink id={phase.session.session.id} />}
          {phase.hasBegun ? (
            <p>
              <Trans>Nothing is asked of you here. You can put the phone away.</Trans>
            </p>
          ) : (
            <>
              <ReadyLine session={phase.session.session} now={now} />
              <ToBring session={phase.session.session} now={now} />
              <QuestionsLine mention={mention} today={today} />
            </>
          )}
          <RideHome session={phase.session.session} />
          <WatchLine
            day={phase.session.session.id === phase.last?.session.id ? null : phase.watchDay}
            isAsking={!phase.hasBegun && isAskingHow}
          />
        </PhaseFrame>
      );
    case "resting":
      return (
        <PhaseFrame title={t`Rest now`} session={phase.session} today={today} step={null}>
          <p>
            <Trans>
              Nothing to decide and nothing to finish. If a word or an image wants to be kept, there is a place for it.
            </Trans>
          </p>
          {/* Above the rest, where a thumb finds it on the smallest screen. */}
          {step}
          <DrivingLine />
          <RideHome session={phase.session.session} />
          <Home kept={kept} now={now} />
          <WatchLine day={phase.watchDay} isAsking={false} />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "after-rest":
      return (
        <PhaseFrame
          title={hasReflected ? t`Your words are kept` : t`When you have rested`}
          session={phase.session}
          today={today}
          step={step}
        >
          <ScrapsPreview sessionId={phase.session.session.id} />
          <p>
            {hasReflected ? (
              <Trans>Rest, if you can. More can be added whenever it comes.</Trans>
            ) : (
              <Trans>A nap first, if you can. Then write what you remember, in any order. There is no wrong way.</Trans>
            )}
          </p>
          {phase.session.session.at.localDay === today && <DrivingLine />}
          <Home kept={kept} now={now} />
          {/* Its own questions are the next thing already. */}
          <QuestionsLine mention={mention?.isOfEarlier ? mention : null} today={today} />
          <WatchLine day={phase.watchDay} isAsking={isAskingHow} />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "watch-window":
      return (
        <PhaseFrame title={<DaysSince days={phase.watchDay} />} session={phase.session} today={today} step={step}>
          <QuestionsLine mention={mention} today={today} />
          <WatchLine day={phase.watchDay} isAsking={isAskingHow} />
          <HardDayLink />
          {isUnconfirmed && <NotTakenPlace id={phase.session.session.id} />}
        </PhaseFrame>
      );
    case "between":
      return (
        <PhaseFrame title={isAnythingDue ? t`An ordinary day` : t`Nothing is due`} step={step}>
          <p>
            {isAnythingDue ? (
              <Trans>The journal is here when you want it.</Trans>
            ) : (
              <Trans>Nothing is asked of you today. The journal is here when you want it.</Trans>
            )}
          </p>
          <HardDayLink />
        </PhaseFrame>
      );
    case "after-course":
      return (
        <PhaseFrame title={t`Your course is behind you`} step={step}>
          <p>
            <Trans>A check-in now and then shows how things go.</Trans>{" "}
            {!isAnythingDue && <Trans>Nothing is due.</Trans>}
          </p>
          <HardDayLink />
        </PhaseFrame>
      );
  }
};

/** From the end of the session until the person has said that they are home, and on that day also the way back. */
const Home = ({ kept, now }: { kept: Kept<Session> | undefined; now: When }) => {
  if (!kept) return null;
  const isOfToday = kept.record.homeAt !== undefined && kept.record.homeAt.localDay === now.localDay;
  return asksForHome(kept.record, now) || isOfToday ? <SafeAtHome kept={kept} /> : null;
};

const sessionOf = (phase: Phase): Session | undefined => ("session" in phase ? phase.session.session : undefined);
