import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { stepSentence } from "#src/content/practices/step-sentence.ts";
import { findPrompt } from "#src/content/prompts/reflection-prompts.ts";
import type { Outcome } from "#src/domain/intention.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import styles from "./intentions.module.css";
import type { Moment } from "./thread.ts";
import { usePracticeTitle } from "./use-practice-title.ts";
import { useStepWords } from "./use-step-words.ts";

/** One moment of the story: its day, a plain sentence, and the person's own words. */
export const MomentWords = ({ moment }: { moment: Moment }) => (
  <>
    <p className={styles["day"]}>{dayWords(moment.at.localDay, today())}</p>
    <Told moment={moment} />
  </>
);

const Told = ({ moment }: { moment: Moment }) => {
  const { t, i18n } = useLingui();
  const titleOf = usePracticeTitle();
  const stepWords = useStepWords();
  switch (moment.what) {
    case "set":
      return <p>{t`You set this intention.`}</p>;
    case "session": {
      const { id, numbered, outcome } = moment.carried;
      const name = i18n._(shortSessionTitle(numbered));
      const link = (
        <Link to="/sessions/$id" params={{ id }} className={styles["plainLink"]}>
          {name}
        </Link>
      );
      const isToCome = numbered.session.at.instant > rightNow().instant;
      return (
        <>
          <p>
            {numbered.session.status === "cancelled" ? (
              <Trans>You meant to bring it to {link}, which was cancelled.</Trans>
            ) : isToCome ? (
              <Trans>You want to bring it to {link}.</Trans>
            ) : (
              <Trans>You brought it to {link}.</Trans>
            )}
          </p>
          {outcome && <Did outcome={outcome.outcome} note={outcome.note} />}
        </>
      );
    }
    case "gone-session":
      return (
        <>
          <p>{t`You brought it to a session that was deleted.`}</p>
          <Did outcome={moment.outcome.outcome} note={moment.outcome.note} />
        </>
      );
    case "mention":
      return (
        <>
          <p>{t`You wrote about it.`}</p>
          {moment.mention.answers.map(({ promptId, text }) => {
            const prompt = findPrompt(promptId);
            return (
              <div key={promptId}>
                {prompt && <p className="soft small">{i18n._(prompt.text)}</p>}
                <OwnWords>{text}</OwnWords>
              </div>
            );
          })}
        </>
      );
    case "step":
      return (
        <>
          <p>{t`You made a small step of it.`}</p>
          <OwnWords>{i18n._(stepSentence(moment.step))}</OwnWords>
          <p className="soft">{stepWords(moment.step)}</p>
        </>
      );
    case "practice": {
      const title = titleOf(moment.log.practiceId);
      return (
        <>
          <p>{t`You did a practice for it: ${title}.`}</p>
          {moment.log.note && <OwnWords>{moment.log.note}</OwnWords>}
        </>
      );
    }
    case "look":
      return (
        <>
          <p>{moment.look.weeks === 8 ? t`Looking back after eight weeks.` : t`Looking back after two weeks.`}</p>
          <OwnWords>{moment.look.text}</OwnWords>
        </>
      );
    case "set-down":
      return <p>{t`You set it down.`}</p>;
  }
};

const Did = ({ outcome, note }: { outcome: Outcome; note: string }) => {
  const { i18n } = useLingui();
  return (
    <>
      <p>{i18n._(outcomeNames[outcome])}</p>
      {note && <OwnWords>{note}</OwnWords>}
    </>
  );
};
