import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Capture } from "#src/domain/capture.ts";
import type { Session } from "#src/domain/session.ts";
import { capturesOfSession } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { ScrapList } from "#src/media/Scraps.tsx";
import { useLeftScraps } from "#src/media/use-left-scraps.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { LooseScraps } from "./LooseScraps.tsx";
import { useLooseScraps } from "./use-loose-scraps.ts";

interface ScrapsSectionProps {
  readonly session: Session;
  /** The rest is over: the scraps come back by themselves. */
  readonly isOpen: boolean;
  /** Somebody may still be writing under "Right now". */
  readonly isResting: boolean;
  /** It took place, and nobody is resting: something can be kept for it, and said about it. */
  readonly canKeep: boolean;
}

/** What was kept while foggy, and later. Put away behind its count, but for the hours in which it comes back. */
export const ScrapsSection = ({ session, isOpen, isResting, canKeep }: ScrapsSectionProps) => {
  const { t } = useLingui();
  useLeftScraps({ evenIfRecent: !isResting });
  const captures = useJournal(capturesOfSession(session.id));
  const loose = useLooseScraps(session);
  if (!captures || (captures.length === 0 && !canKeep)) return null;
  return (
    <Section heading={t`What you kept`}>
      {captures.length > 0 && (
        <Details
          open={isOpen}
          summary={<Plural value={captures.length} one="# quick note kept" other="# quick notes kept" />}
        >
          <ScrapList captures={captures} aside={openLink} />
        </Details>
      )}
      {canKeep && (
        <>
          <LooseScraps sessionId={session.id} scraps={loose} aside={openLink} />
          <div>
            <Link to="/right-now" search={{ session: session.id }} className={buttonClass({ variant: "quiet" })}>
              <Icon name="add" />
              <span>{t`Keep a picture or a voice note`}</span>
            </Link>
          </div>
        </>
      )}
    </Section>
  );
};

const openLink = ({ record }: Kept<Capture>) => <OpenScrap capture={record} />;

/** To change its words or its session, or to delete it. */
const OpenScrap = ({ capture: { id, at } }: { capture: Capture }) => {
  const { t } = useLingui();
  const time = dateTimeWords(at, today());
  return (
    <Link to="/captures/$id" params={{ id }} className={linkClass} aria-label={t`Open what you kept on ${time}`}>
      {t`Open`}
    </Link>
  );
};
