import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { findCard } from "#src/content/cards/cards.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

export const IntentionWords = ({ intention, names }: { intention: Intention; names: Names }) => {
  const { t, i18n } = useLingui();
  const { text, cardId, courseId, sessionIds } = intention;
  const card = cardId && findCard(cardId);
  const course = courseId && (names.ofCourse(courseId) ?? t`(deleted course)`);
  return (
    <>
      <OwnWords size="large">{text}</OwnWords>
      <DefinitionList>
        {card && <Definition term={t`Began with the card`}>{i18n._(card.text)}</Definition>}
        {course && <Definition term={t`Course`}>{course}</Definition>}
        {sessionIds.map((id) => (
          <Definition key={id} term={t`Brought to`}>
            <SessionLink id={id} names={names} />
          </Definition>
        ))}
      </DefinitionList>
    </>
  );
};

export const ReflectionWords = ({ reflection, names }: { reflection: Reflection; names: Names }) => {
  const { t, i18n } = useLingui();
  const { promptSet, answers, sessionId } = reflection;
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

export const PracticeLogWords = ({ log: { practiceId, note }, names }: { log: PracticeLog; names: Names }) => {
  const { t } = useLingui();
  return (
    <>
      <DefinitionList>
        <Definition term={t`What you did`}>
          <Link to="/practices/$id" params={{ id: practiceId }} className={linkClass}>
            {names.ofPractice(practiceId)}
          </Link>
        </Definition>
      </DefinitionList>
      {note !== "" && <OwnWords size="large">{note}</OwnWords>}
    </>
  );
};
