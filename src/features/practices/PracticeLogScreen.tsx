import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { findPractice } from "#src/content/practices/practices.ts";
import type { Draft } from "#src/domain/draft.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { overNow, typedOverSaid } from "#src/forms/over-now.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { changePracticeLog } from "#src/journal/practice-logs.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { logFieldsOf, type ForWhat } from "./log-fields.ts";
import { LogForm } from "./LogForm.tsx";
import { useForWhat } from "./use-for-what.ts";

const PracticeLogScreen = () => {
  const { id } = useParams({ from: "/practices/log/$id" });
  return <OneLog key={id} id={id} />;
};

const OneLog = ({ id }: { id: string }) => {
  const { t, i18n } = useLingui();
  const draft = useDraft(`practice-log/${id}`);
  const read = useEntry(id);
  const own = useJournal(allOwnPractices());
  const forWhat = useForWhat();
  if (!read || !own || !forWhat || draft.found === undefined) {
    return (
      <Page>
        <PageHeading>{t`Practice`}</PageHeading>
      </Page>
    );
  }

  const { entry } = read;
  const isHere = entry?.kind === "practice-log" && entry.deletedAt === undefined;
  const practiceId = isHere ? entry.record.practiceId : undefined;
  const ours = practiceId && findPractice(practiceId);
  // Ids of both kinds are texts.
  const ownTitle = own.find(({ record }) => String(record.id) === practiceId)?.record.title;
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
        {ours ? i18n._(ours.title) : (ownTitle ?? t`Practice`)}
      </PageHeading>
      {isHere ? (
        <ChangedLog entry={entry} forWhat={forWhat} draft={draft} found={draft.found} />
      ) : (
        <EmptyState>{t`There is no such entry here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};

interface ChangedLogProps {
  readonly entry: EntryOf<"practice-log">;
  readonly forWhat: ForWhat;
  readonly draft: FormDraft;
  readonly found: Draft | null;
}

const ChangedLog = ({ entry, forWhat, draft: typed, found }: ChangedLogProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(entry);
  const { round, startAfresh, draft } = useStartAfresh(typed, found);
  const { record } = opened;
  const fields: Fields = { ...logFieldsOf(record), ...(round.found?.fields ?? typedOverSaid(opened)) };

  return (
    <LogForm
      key={round.number}
      fields={fields}
      shownWhen={wallTimeOf(record.at)}
      original={record}
      forWhat={forWhat}
      button={t`Save`}
      {...{ draft, found: round.found, isAnew: round.number > 0, startAfresh }}
      onSave={async (log, options) => {
        const { rev, forTherapy } = await overNow(opened, fields);
        return changePracticeLog({ ...opened, rev }, { ...record, ...log, forTherapy }, options);
      }}
      onSaved={(kept) => {
        sayChanged(kept.record.id !== record.id);
        void navigate({ to: "/journal/$id", params: { id: kept.record.id } });
      }}
    />
  );
};

export const route = createLazyRoute("/practices/log/$id")({ component: PracticeLogScreen });
