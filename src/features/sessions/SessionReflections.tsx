import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Session } from "#src/domain/session.ts";
import { shortened } from "#src/domain/words.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./sessions.module.css";

/** What was written about the session afterwards, and the way to write more. */
export const SessionReflections = ({ session }: { session: Session }) => {
  const { t } = useLingui();
  const reflections = useJournal(allReflections());
  if (!reflections) return null;
  const ofThis = reflections.filter(({ record }) => record.sessionId === session.id);

  return (
    <Section heading={t`Afterwards`}>
      {ofThis.length > 0 ? (
        <List>
          {ofThis.map(({ record: { id, at, answers } }) => (
            <ListRow key={id}>
              <Link to="/reflections/$id" params={{ id }} className={rowLinkClass}>
                <span>
                  {dateTimeWords(at, today())}
                  <span className={`own-words ${styles["snippet"]}`} dir="auto" translate="no">
                    {shortened(answers[0]?.text ?? "", 200)}
                  </span>
                </span>
                <Icon name="next" />
              </Link>
            </ListRow>
          ))}
        </List>
      ) : (
        <p>{t`Nothing written yet. A sentence is enough, and it can wait until you have rested.`}</p>
      )}
      <div>
        <Link
          to="/reflect"
          search={{ session: session.id, set: "after-rest" }}
          className={buttonClass({ variant: ofThis.length === 0 ? "main" : "line" })}
        >
          <Icon name="words" />
          <span>{t`Reflect`}</span>
        </Link>
      </div>
    </Section>
  );
};
