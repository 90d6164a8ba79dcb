import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { deleteEntry, type Entry } from "#src/journal/entries.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { DeleteButton } from "./DeleteButton.tsx";
import { EarlierVersions } from "./EarlierVersions.tsx";
import { EditLink } from "./EditLink.tsx";
import { EntryWords } from "./EntryWords.tsx";
import { NotDone } from "./NotDone.tsx";
import { TherapyToggle } from "./TherapyToggle.tsx";
import { useNames, type Names } from "./use-names.ts";
import { usePutBack } from "./use-put-back.ts";

const EntryScreen = () => {
  const { id } = useParams({ from: "/journal/$id" });
  const answer = useEntry(id);
  const names = useNames();
  if (!answer || !names) return null;
  return answer.entry ? <OneEntry key={id} entry={answer.entry} names={names} /> : <NoEntry />;
};

const OneEntry = ({ entry, names }: { entry: Entry; names: Names }) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const saving = useSaving();
  const putBack = usePutBack();
  const isInTrash = entry.deletedAt !== undefined;

  const remove = () =>
    void saving.save(async () => {
      const deleted = await deleteEntry(entry);
      await navigate({ to: "/journal" });
      // Only now: what is offered goes with a change of place.
      status.offerUndo(t`Deleted. It stays in the trash for thirty days.`, () => putBack.now(deleted));
    });

  return (
    <Page>
      <PageHeading back={back} lead={whenWords(entry)}>
        {names.ofEntry(entry)}
      </PageHeading>
      {isInTrash && !saving.isSaving && (
        <Notice title={<Trans>This is in the trash.</Trans>}>
          <div>
            <Button icon="undo" onClick={() => void putBack.now(entry)}>{t`Put it back`}</Button>
          </div>
        </Notice>
      )}
      {entry.twinOf !== undefined && (
        <Notice title={<Trans>This was changed in two places at once. Both are kept.</Trans>}>
          <p>
            <Link to="/journal/$id" params={{ id: entry.twinOf }}>
              <Trans>Open the other one</Trans>
            </Link>
          </p>
          <p>
            <Link to="/settings/both-changed">
              <Trans>See both side by side</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <EntryWords entry={entry} names={names} />
      {saving.problem && <NotDone>{t`Not deleted. Nothing was changed; please try again.`}</NotDone>}
      {putBack.problem && <NotDone>{t`Not put back. It is still in the trash; please try again.`}</NotDone>}
      {!isInTrash && (
        <>
          <TherapyToggle entry={entry} />
          <Actions>
            <EditLink entry={entry} className={buttonClass()} />
            <DeleteButton entry={entry} saving={saving} onDelete={remove} />
          </Actions>
          {entry.n > 1 && <EarlierVersions entry={entry} names={names} />}
        </>
      )}
    </Page>
  );
};

/** Of a clinic's score the day alone is known. */
const whenWords = ({ kind, record: { at } }: Entry): string => {
  const today = rightNow().localDay;
  return kind === "clinic-score" ? longDay(at.localDay, today) : dateTimeWords(at, today);
};

const NoEntry = () => (
  <Page>
    <PageHeading back={back}>
      <Trans>Nothing here</Trans>
    </PageHeading>
    <EmptyState
      action={
        <BackTo className={buttonClass()}>
          <Trans>Go to the Journal</Trans>
        </BackTo>
      }
    >
      <Trans>There is no entry at this address. It may have been deleted a while ago.</Trans>
    </EmptyState>
  </Page>
);

const BackTo = ({ className, children }: { className: string; children: ReactNode }) => (
  <Link to="/journal" className={className}>
    {children}
  </Link>
);

const back = (
  <BackTo className={linkClass}>
    <Icon name="back" />
    <Trans>All entries</Trans>
  </BackTo>
);

export const route = createLazyRoute("/journal/$id")({ component: EntryScreen });
