import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { shortened } from "#src/domain/words.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import type { Mention } from "./thread.ts";

/** What was written about it, latest first. Nothing before there is something. */
export const Mentions = ({ mentions }: { mentions: readonly Mention[] }) => {
  const { t } = useLingui();
  if (mentions.length === 0) return null;
  return (
    <Section heading={t`What you wrote about it`}>
      <List>
        {mentions.toReversed().map(({ reflection: { id, at }, answers }) => (
          <ListRow key={id}>
            <Link to="/journal/$id" params={{ id }} className={linkClass}>
              {dateTimeWords(at, today())}
            </Link>
            {answers.map(({ promptId, text }) => (
              <OwnWords key={promptId}>{shortened(text, 400)}</OwnWords>
            ))}
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
