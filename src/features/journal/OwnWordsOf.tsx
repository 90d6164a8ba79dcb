import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { stepStateNames } from "#src/content/names/step-names.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Step } from "#src/domain/step.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, longDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import { IntentionLink } from "./IntentionLink.tsx";
import styles from "./journal.module.css";
import { NamedWords } from "./NamedWords.tsx";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

export const ReflectionWords = ({ reflection, names }: { reflection: Reflection; names: Names }) => {
  const { t, i18n } = useLingui();
  const { promptSet, answers, sessionId, intentionIds = [] } = reflection;
  const set = findPromptSet(promptSet);
  return (
    <>
      <DefinitionList>
        {set && <Definition term={t`Questions`}>{i18n._(set.title)}</Definition>}
        {sessionId && (
          <Definition term={t`About`}>
            <SessionLink id={sessionId} names={names} />
          </Definition>
        )}
        {intentionIds.map((id) => (
          <Definition key={id} term={t`Intention`}>
            <IntentionLink id={id} names={names} />
          </Definition>
        ))}
      </DefinitionList>
      {answers.map(({ promptId, text }) => {
        const prompt = findPrompt(promptId);
        return (
          <Stack key={promptId} gap={4}>
            <h2 className={styles["prompt"]}>{prompt ? i18n._(prompt.text) : t`A question of an earlier version`}</h2>
            <OwnWords>{text}</OwnWords>
          </Stack>
        );
      })}
    </>
  );
};

export const PracticeLogWords = ({ log, names }: { log: PracticeLog; names: Names }) => {
  const { t } = useLingui();
  const { practiceId, moodBefore, moodAfter, intentionId, note } = log;
  return (
    <>
      <DefinitionList>
        <Definition term={t`What you did`}>
          <Link to="/practices/$id" params={{ id: practiceId }} dir="auto" className={linkClass}>
            {names.ofPractice(practiceId)}
          </Link>
        </Definition>
        {moodBefore !== undefined && <Definition term={t`Mood before`}>{t`${moodBefore} of 10`}</Definition>}
        {moodAfter !== undefined && <Definition term={t`Mood after`}>{t`${moodAfter} of 10`}</Definition>}
        {intentionId && (
          <Definition term={t`Intention`}>
            <IntentionLink id={intentionId} names={names} />
          </Definition>
        )}
      </DefinitionList>
      {note !== "" && <OwnWords size="large">{note}</OwnWords>}
    </>
  );
};

export const StepWords = ({ step, names }: { step: Step; names: Names }) => {
  const { t, i18n } = useLingui();
  const { cue, action, minutes, due, practiceId, state, stateAt, note, intentionId } = step;
  return (
    <>
      <NamedWords name={t`When`}>{cue}</NamedWords>
      <NamedWords name={t`I will`}>{action}</NamedWords>
      <DefinitionList>
        {minutes !== undefined && (
          <Definition term={t`For`}>
            <Plural value={minutes} one="# minute" other="# minutes" />
          </Definition>
        )}
        {due && <Definition term={t`A day for it`}>{longDay(due, rightNow().localDay)}</Definition>}
        {practiceId && <Definition term={t`Practice`}>{names.ofPractice(practiceId)}</Definition>}
        <Definition term={t`Where it stands`}>
          {i18n._(stepStateNames[state])}
          {stateAt && <>, {dateTimeWords(stateAt, rightNow().localDay)}</>}
        </Definition>
        <Definition term={t`Intention`}>
          <IntentionLink id={intentionId} names={names} />
        </Definition>
      </DefinitionList>
      <NamedWords name={t`Note`}>{note}</NamedWords>
    </>
  );
};

export const OwnPracticeWords = ({ practice: { title, steps, minutes } }: { practice: OwnPractice }) => {
  const { t } = useLingui();
  return (
    <>
      <OwnWords size="large">{title}</OwnWords>
      {minutes !== undefined && (
        <DefinitionList>
          <Definition term={t`Takes`}>
            <Plural value={minutes} one="# minute" other="# minutes" />
          </Definition>
        </DefinitionList>
      )}
      <ol className={styles["steps"]}>
        {steps.map((step, index) => (
          // Two steps can say the same; they never change places here.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <OwnWords>{step}</OwnWords>
          </li>
        ))}
      </ol>
    </>
  );
};
