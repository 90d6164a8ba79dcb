import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { IntentionId } from "#src/domain/ids.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import { shortened } from "#src/domain/words.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { usePracticeTitle } from "./use-practice-title.ts";

interface ItsPracticesProps {
  readonly intentionId: IntentionId;
  /** Oldest first. */
  readonly logs: readonly PracticeLog[];
}

/** What was done for it, latest first, and the way to do something. */
export const ItsPractices = ({ intentionId, logs }: ItsPracticesProps) => {
  const { t } = useLingui();
  const titleOf = usePracticeTitle();
  return (
    <Section heading={t`Practices for it`}>
      {logs.length > 0 && (
        <List>
          {logs.toReversed().map(({ id, practiceId, at, note }) => (
            <ListRow key={id}>
              <Link to="/journal/$id" params={{ id }} className={rowLinkClass}>
                <span>
                  {titleOf(practiceId)}
                  <br />
                  <span className="soft small">{dateTimeWords(at, today())}</span>
                </span>
                <Icon name="next" />
              </Link>
              {note && <OwnWords>{shortened(note, 240)}</OwnWords>}
            </ListRow>
          ))}
        </List>
      )}
      <Link to="/practices" search={{ intention: intentionId }} className={linkClass}>
        <Icon name="practices" />
        {t`Choose a practice for it`}
      </Link>
    </Section>
  );
};
