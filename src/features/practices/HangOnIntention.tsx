import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ContentId } from "#src/domain/ids.ts";
import { byInstant } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";

/** A small step with this practice, on one of the intentions that are held. */
export const HangOnIntention = ({ practiceId }: { practiceId: ContentId }) => {
  const { t } = useLingui();
  const intentions = useJournal(allIntentions())?.map(({ record }) => record);
  const held =
    intentions
      ?.filter(({ setDownAt }) => !setDownAt)
      .toSorted(byInstant)
      .toReversed() ?? [];
  if (held.length === 0) return null;
  return (
    <Details summary={t`Make a step of it, on an intention`}>
      <List>
        {held.map(({ id, text }) => (
          <ListRow key={id}>
            <Link
              to="/intentions/$id/steps/new"
              params={{ id }}
              search={{ practice: practiceId }}
              className={rowLinkClass}
            >
              <span dir="auto" translate="no" className="own-words">
                {shortened(text, 120)}
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
        ))}
      </List>
    </Details>
  );
};
