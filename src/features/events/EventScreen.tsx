import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useCanGoBack, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { Event } from "#src/domain/event.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { EventForm } from "./EventForm.tsx";

const EventScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/events/$id" });
  const read = useEntry(id);
  if (!read) return null;
  const { entry } = read;
  if (entry?.kind !== "event" || entry.deletedAt !== undefined) {
    const back = (
      <Link to="/journal" className={linkClass}>
        <Icon name="back" />
        {t`All entries`}
      </Link>
    );
    return <NotHere heading={t`This event is not here`} back={back} />;
  }
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/journal/$id" params={{ id }} className={linkClass}>
            <Icon name="back" />
            {t`Back to this entry`}
          </Link>
        }
      >
        {t`Something that happened`}
      </PageHeading>
      <ChangeEvent key={id} current={entry} />
    </Page>
  );
};

const ChangeEvent = ({ current }: { current: EntryOf<"event"> }) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const saving = useSaving();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Deleted. It stays in the trash for thirty days.`,
    isBack: t`Saved. The event is back.`,
  });
  // Not back: that may be the page of the very entry that is gone.
  const remove = () => void deleteEntry(current, () => navigate({ to: "/journal", replace: true }));

  const onSaved = ({ record }: Kept<Event>) => {
    const isTwin = record.id !== opened.record.id;
    sayChanged(isTwin);
    if (!isTwin && canGoBack) router.history.back();
    else void navigate({ to: "/journal/$id", params: { id: record.id }, replace: true });
  };
  return (
    <>
      <EventForm opened={opened} onSaved={onSaved} />
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={remove} />}
      <div>
        <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this event`}</Button>
      </div>
    </>
  );
};

export const route = createLazyRoute("/events/$id")({ component: EventScreen });
