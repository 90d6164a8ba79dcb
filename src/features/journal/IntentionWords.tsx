import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { findCard } from "#src/content/cards/cards.ts";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import type { Intention } from "#src/domain/intention.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { SessionLink } from "./SessionLink.tsx";
import type { Names } from "./use-names.ts";

/** The intention itself and what was said of it. Its whole thread stands on its own page. */
export const IntentionWords = ({ intention, names }: { intention: Intention; names: Names }) => {
  const { t, i18n } = useLingui();
  const { id, text, source, cardIds, courseId, sessionIds, outcomes = [], lookingBack = [], setDownAt } = intention;
  const today = rightNow().localDay;
  const cards = cardIds.flatMap((cardId) => findCard(cardId) ?? []);
  const course = courseId && (names.ofCourse(courseId) ?? t`(deleted course)`);
  return (
    <>
      <OwnWords size="large">{text}</OwnWords>
      <DefinitionList>
        {source === "therapist" && <Definition term={t`Began with`}>{t`My therapist`}</Definition>}
        {cards.map((card) => (
          <Definition key={card.id} term={t`Card`}>
            {i18n._(card.text)}
          </Definition>
        ))}
        {course && <Definition term={t`Course`}>{course}</Definition>}
        {sessionIds.map((sessionId) => (
          <Definition key={sessionId} term={t`Brought to`}>
            <SessionLink id={sessionId} names={names} />
          </Definition>
        ))}
        {setDownAt && <Definition term={t`Set down`}>{dateTimeWords(setDownAt, today)}</Definition>}
      </DefinitionList>
      {outcomes.map(({ sessionId, outcome, note }) => (
        <Stack key={sessionId} gap={4}>
          <h2 className={styles["prompt"]}>
            <SessionLink id={sessionId} names={names} />
          </h2>
          <p>{i18n._(outcomeNames[outcome])}</p>
          {note.trim() !== "" && <OwnWords>{note}</OwnWords>}
        </Stack>
      ))}
      {lookingBack.map(({ weeks, text: words, at }) => (
        <Stack key={at.instant} gap={4}>
          <h2 className={styles["prompt"]}>{t`Looking back, ${weeks} weeks on`}</h2>
          <OwnWords>{words}</OwnWords>
        </Stack>
      ))}
      <p>
        <Link to="/intentions/$id/became" params={{ id }} className={linkClass}>{t`What became of it`}</Link>
      </p>
    </>
  );
};
