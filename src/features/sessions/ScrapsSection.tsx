import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { capturesOfSession } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { ScrapList } from "#src/media/Scraps.tsx";
import { useLeftScraps } from "#src/media/use-left-scraps.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Section } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";

interface ScrapsSectionProps {
  readonly sessionId: SessionId;
  /** The rest is over: the scraps come back by themselves. */
  readonly isOpen: boolean;
  /** Somebody may still be writing under "Right now". */
  readonly isResting: boolean;
}

/** What was kept while foggy. Put away behind its count, but for the hours in which it comes back. */
export const ScrapsSection = ({ sessionId, isOpen, isResting }: ScrapsSectionProps) => {
  const { t } = useLingui();
  useLeftScraps({ evenIfRecent: !isResting });
  const captures = useJournal(capturesOfSession(sessionId));
  if (!captures || captures.length === 0) return null;
  return (
    <Section heading={t`Right after`}>
      <Details open={isOpen} summary={<Plural value={captures.length} one="# scrap kept" other="# scraps kept" />}>
        <ScrapList captures={captures} aside={openLink} />
      </Details>
    </Section>
  );
};

const openLink = ({ record }: Kept<Capture>) => <OpenScrap capture={record} />;

/** To change its words, or to delete it. */
const OpenScrap = ({ capture: { id, at } }: { capture: Capture }) => {
  const { t } = useLingui();
  const time = dateTimeWords(at, today());
  return (
    <Link to="/captures/$id" params={{ id }} className={linkClass} aria-label={t`Open what you kept on ${time}`}>
      {t`Open`}
    </Link>
  );
};
