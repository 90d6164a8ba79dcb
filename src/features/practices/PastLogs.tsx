import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ContentId } from "#src/domain/ids.ts";
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
  const logs = useJournal(allPracticeLogs())?.filter(({ record }) => record.practiceId === practiceId);
  if (!logs || logs.length === 0) return null;
  return (
    <Section heading={t`When you did this`}>
      <List>
        {logs.toReversed().map(({ record: { id, at, note } }) => (
          <ListRow key={id}>
            <Link to="/journal/$id" params={{ id }} className={linkClass}>
              {dateTimeWords(at, today())}
            </Link>
            {note && <OwnWords>{shortened(note, 400)}</OwnWords>}
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
