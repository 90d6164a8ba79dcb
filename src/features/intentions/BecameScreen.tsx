import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { OwnWords, Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { Asking } from "./Asking.tsx";
import { BackToIntention } from "./BackToIntention.tsx";
import styles from "./intentions.module.css";
import { MomentWords } from "./MomentWords.tsx";
import { momentsOf } from "./thread.ts";
import { useThread } from "./use-thread.ts";

const BecameScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/intentions/$id/became" });
  const intentions = useJournal(allIntentions());
  const sessions = useJournal(allSessions());
  if (!intentions || !sessions) return null;
  const kept = intentions.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This intention is not here`} Link={Link} />;
  return <Became key={id} kept={kept} sessions={sessions.map(({ record }) => record)} />;
};

/** Its whole story from the top, and after it the one question that is open. */
const Became = ({ kept, sessions }: { kept: Kept<Intention>; sessions: readonly Session[] }) => {
  const { t } = useLingui();
  const read = useThread(kept.record, sessions);
  if (!read) return null;
  const { id, text } = kept.record;
  return (
    <Page>
      <PageHeading back={<BackToIntention id={id} />}>{t`What became of it`}</PageHeading>
      <OwnWords size={text.length <= 120 ? "arms-length" : "large"}>{text}</OwnWords>
      {/* Safari stops calling it a list once the numbers are gone, unless the role says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol role="list" aria-label={t`Its story`} className={styles["story"]}>
        {momentsOf(kept.record, read.thread).map((moment) => (
          <li key={moment.key}>
            <MomentWords moment={moment} />
          </li>
        ))}
      </ol>
      <Asking kept={kept} sessions={sessions} thread={read.thread} />
    </Page>
  );
};

export const route = createLazyRoute("/intentions/$id/became")({ component: BecameScreen });
