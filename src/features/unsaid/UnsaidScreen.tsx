import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { UnsaidForm } from "./UnsaidForm.tsx";

const UnsaidScreen = () => {
  const { id } = useParams({ from: "/unsaid/$id" });
  return <OneUnsaid key={id} id={id} />;
};

const OneUnsaid = ({ id }: { id: string }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  const read = useEntry(id);
  const sessions = useJournal(allSessions());
  if (!read || !sessions) return null;

  const { entry } = read;
  const isHere = entry?.kind === "unsaid" && entry.deletedAt === undefined;
  return (
    <Page>
      <PageHeading
        back={
          <Link to={isHere ? "/journal/$id" : "/journal"} params={{ id }} className={linkClass}>
            <Icon name="back" />
            {isHere ? t`Back to this entry` : t`All entries`}
          </Link>
        }
      >{t`Unsaid`}</PageHeading>
      {isHere ? (
        <UnsaidForm
          kept={entry}
          sessions={sessions.map(({ record }) => record)}
          onSaved={({ record }) => {
            const isTwin = record.id !== id;
            sayChanged(isTwin);
            void navigate({ to: "/journal/$id", params: { id: record.id }, replace: true });
          }}
        />
      ) : (
        <EmptyState>{t`There is no such note here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};

export const route = createLazyRoute("/unsaid/$id")({ component: UnsaidScreen });
