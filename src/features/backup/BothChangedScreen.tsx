import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { useBothChanged } from "#src/journal/backup.ts";
import { allEntries } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { SideBySide } from "./SideBySide.tsx";

/** What was changed in two places, each pair side by side, until the person has decided. Nobody has to. */
const BothChangedScreen = () => {
  const { t } = useLingui();
  const pairs = useBothChanged();
  const entries = useJournal(allEntries());
  if (!pairs || !entries) return null;

  if (pairs.length === 0) {
    return (
      <Page>
        <PageHeading back={<Back />}>{t`Changed in two places`}</PageHeading>
        <EmptyState
          action={
            <Link to="/journal" className={buttonClass()}>
              <Trans>Open the Journal</Trans>
            </Link>
          }
        >
          <Trans>Nothing is waiting here. When an entry is changed in two places, both stand here side by side.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading
        back={<Back />}
        lead={
          <Plural
            value={pairs.length}
            one="One entry was changed in two places. Both are kept, and can stay."
            other="# entries were changed in two places. Both of each are kept, and can stay."
          />
        }
      >{t`Changed in two places`}</PageHeading>
      {pairs.map((pair) => (
        <SideBySide key={pair.twin.record.id} pair={pair} entries={entries} />
      ))}
    </Page>
  );
};

const Back = () => (
  <Link to="/settings/backup" className={linkClass}>
    <Icon name="back" />
    <Trans>Backup</Trans>
  </Link>
);

export const route = createLazyRoute("/settings/both-changed")({ component: BothChangedScreen });
