import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { reflectionTime, type ReflectionTime } from "#src/analysis/session-page.ts";
import { findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import { contentId } from "#src/domain/ids.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./sessions.module.css";

interface SessionReflectionsProps {
  readonly session: Session;
  readonly now: When;
  /** Writing is the next thing to do on this screen. */
  readonly isNext: boolean;
}

/** What was written about the session afterwards, and the questions that fit the time since. */
export const SessionReflections = ({ session, now, isNext }: SessionReflectionsProps) => {
  const { t } = useLingui();
  const reflections = useJournal(allReflections());
  const fits = reflectionTime(session, now);
  if (!reflections || fits === null) return null;
  const ofThis = reflections.filter(({ record }) => record.sessionId === session.id).map(({ record }) => record);

  return (
    <Section heading={t`Afterwards`}>
      {ofThis.length > 0 ? (
        <List>
          {ofThis.map((reflection) => (
            <Written key={reflection.id} reflection={reflection} />
          ))}
        </List>
      ) : (
        <p>{t`Nothing written yet. A sentence is enough, and it can wait until you have rested.`}</p>
      )}
      <div>
        <Link
          to="/reflect"
          search={{ session: session.id, set: fits }}
          className={buttonClass({ variant: isNext && ofThis.length === 0 ? "main" : "line" })}
        >
          <Icon name="words" />
          <span>{t`Reflect`}</span>
        </Link>
      </div>
      <OtherQuestions session={session} fits={fits} />
    </Section>
  );
};

const Written = ({ reflection: { id, at, promptSet, answers } }: { reflection: Reflection }) => {
  const { i18n } = useLingui();
  const set = findPromptSet(promptSet);
  return (
    <ListRow>
      <Link to="/reflections/$id" params={{ id }} className={rowLinkClass}>
        <span>
          {set && (
            <>
              {i18n._(set.title)}
              {" · "}
            </>
          )}
          {dateTimeWords(at, today())}
          <span className={`own-words ${styles["snippet"]}`} dir="auto" translate="no">
            {shortened(answers[0]?.text ?? "", 200)}
          </span>
        </span>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};

/** The four times, in order. Those that have come can be gone back to: what faded then may be clear now. */
const times: readonly ReflectionTime[] = ["after-rest", "day-1-3", "day-7", "day-14"];

const OtherQuestions = ({ session, fits }: { session: Session; fits: ReflectionTime }) => {
  const { t, i18n } = useLingui();
  const past = times.slice(0, times.indexOf(fits));
  if (past.length === 0) return null;
  return (
    <Details summary={t`Questions of earlier days`}>
      <List>
        {past.flatMap((time) => {
          const set = findPromptSet(contentId(time));
          return set
            ? [
                <ListRow key={time}>
                  <Link to="/reflect" search={{ session: session.id, set: time }} className={rowLinkClass}>
                    <span>{i18n._(set.title)}</span>
                    <Icon name="next" />
                  </Link>
                </ListRow>,
              ]
            : [];
        })}
      </List>
    </Details>
  );
};
