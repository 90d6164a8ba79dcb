import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ContentId } from "#src/domain/ids.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import { shortened } from "#src/domain/words.ts";
import { allPracticeLogs } from "#src/journal/practice-logs.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";

/** Each time the person did this practice, latest first. Nothing before the first time. */
export const PastLogs = ({ practiceId }: { practiceId: ContentId }) => {
  const { t } = useLingui();
  const moodWords = useMoodWords();
  const logs = useJournal(allPracticeLogs())?.filter(({ record }) => record.practiceId === practiceId);
  if (!logs || logs.length === 0) return null;
  return (
    <Section heading={t`When you did this`}>
      <List>
        {logs.toReversed().map(({ record }) => {
          const { id, at, note } = record;
          const mood = moodWords(record);
          return (
            <ListRow key={id}>
              <Link to="/journal/$id" params={{ id }} className={linkClass}>
                {dateTimeWords(at, today())}
              </Link>
              {mood && <p className="soft small">{mood}</p>}
              {note && <OwnWords>{shortened(note, 400)}</OwnWords>}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
};

/** Numbers as they are: which of them is larger is for the person to see. */
const useMoodWords = () => {
  const { t } = useLingui();
  return ({ moodBefore, moodAfter }: PracticeLog): string | undefined => {
    const [before, after] = [moodBefore, moodAfter];
    if (before !== undefined && after !== undefined) return t`Mood ${before} before, ${after} afterwards (0 to 10)`;
    if (before !== undefined) return t`Mood ${before} before (0 to 10)`;
    return after === undefined ? undefined : t`Mood ${after} afterwards (0 to 10)`;
  };
};
