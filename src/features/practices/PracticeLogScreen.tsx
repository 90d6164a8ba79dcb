import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { findPractice } from "#src/content/practices/practices.ts";
import type { Draft } from "#src/domain/draft.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { changePracticeLog } from "#src/journal/practice-logs.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { LogForm } from "./LogForm.tsx";

const PracticeLogScreen = () => {
  const { id } = useParams({ from: "/practices/log/$id" });
  return <OneLog key={id} id={id} />;
};

const OneLog = ({ id }: { id: string }) => {
  const { t, i18n } = useLingui();
  const draft = useDraft(`practice-log/${id}`);
  const read = useEntry(id);
  if (!read || draft.found === undefined) {
    return (
      <Page>
        <PageHeading>{t`Practice`}</PageHeading>
      </Page>
    );
  }

  const { entry } = read;
  const isHere = entry?.kind === "practice-log" && entry.deletedAt === undefined;
  const practice = isHere ? findPractice(entry.record.practiceId) : undefined;
  return (
    <Page>
      <PageHeading
        back={
          <Link to={isHere ? "/journal/$id" : "/journal"} params={{ id }} className={linkClass}>
            <Icon name="back" />
            {isHere ? t`Back to this entry` : t`All entries`}
          </Link>
        }
      >
        {practice ? i18n._(practice.title) : t`Practice`}
      </PageHeading>
      {isHere ? (
        <ChangedLog entry={entry} draft={draft} found={draft.found} />
      ) : (
        <EmptyState>{t`There is no such entry here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};

interface ChangedLogProps {
  readonly entry: EntryOf<"practice-log">;
  readonly draft: FormDraft;
  readonly found: Draft | null;
}

const ChangedLog = ({ entry, draft: typed, found }: ChangedLogProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(entry);
  const { round, startAfresh, draft } = useStartAfresh(typed, found);
  const { record } = opened;
  const fields = round.found?.fields ?? { note: record.note, rev: opened.rev };

  return (
    <LogForm
      key={round.number}
      fields={fields}
      shownWhen={wallTimeOf(record.at)}
      original={record}
      button={t`Save`}
      {...{ draft, found: round.found, isAnew: round.number > 0, startAfresh }}
      onSave={async (log, options) => {
        const { practiceId } = record;
        // Words that were kept change the version they were typed over; if there is a newer one by now, both are kept.
        const before = { ...opened, rev: fields["rev"] ?? opened.rev };
        const kept = await changePracticeLog(before, { ...log, practiceId }, options);
        const isTwin = kept.record.id !== record.id;
        status.say(isTwin ? t`Saved. It was also changed in another tab, so both are kept.` : t`Saved`);
        await navigate({ to: "/journal/$id", params: { id: kept.record.id } });
      }}
    />
  );
};

export const route = createLazyRoute("/practices/log/$id")({ component: PracticeLogScreen });
