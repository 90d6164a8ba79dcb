import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { overNow, typedOverSaid } from "#src/forms/over-now.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { changeReflection } from "#src/journal/reflections.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { fieldsOf } from "./answers.ts";
import { ReflectionForm } from "./ReflectionForm.tsx";

const ReflectionScreen = () => {
  const { id } = useParams({ from: "/reflections/$id" });
  return <OneReflection key={id} id={id} />;
};

const OneReflection = ({ id }: { id: string }) => {
  const { t } = useLingui();
  const draft = useDraft(`reflection/${id}`);
  const sessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions());
  const read = useEntry(id);
  if (!read || !sessions || !intentions || draft.found === undefined) {
    return (
      <Page>
        <PageHeading>{t`Reflection`}</PageHeading>
      </Page>
    );
  }

  const { entry } = read;
  const isHere = entry?.kind === "reflection" && entry.deletedAt === undefined;
  return (
    <Page>
      <PageHeading
        back={
          <Link to={isHere ? "/journal/$id" : "/journal"} params={{ id }} className={linkClass}>
            <Icon name="back" />
            {isHere ? t`Back to this entry` : t`All entries`}
          </Link>
        }
      >{t`Reflection`}</PageHeading>
      {isHere ? (
        <ChangedReflection
          entry={entry}
          draft={draft}
          found={draft.found}
          sessions={sessions.map(({ record }) => record)}
          intentions={intentions.map(({ record }) => record)}
        />
      ) : (
        <EmptyState>{t`There is no such reflection here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
    </Page>
  );
};

interface ChangedReflectionProps {
  readonly entry: EntryOf<"reflection">;
  readonly draft: FormDraft;
  readonly found: Draft | null;
  readonly sessions: readonly Session[];
  readonly intentions: readonly Intention[];
}

const ChangedReflection = ({ entry, draft: typed, found, sessions, intentions }: ChangedReflectionProps) => {
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(entry);
  const { round, startAfresh, draft } = useStartAfresh(typed, found);
  const { record } = opened;
  const fields = round.found?.fields ?? { ...fieldsOf(record), ...typedOverSaid(opened) };

  return (
    <ReflectionForm
      key={round.number}
      start={{ setId: record.promptSet, fields, shownWhen: wallTimeOf(record.at) }}
      original={record}
      {...{ found: round.found, isAnew: round.number > 0, startAfresh, sessions, intentions, draft }}
      onSave={async (reflection, options) => {
        const { rev, forTherapy } = await overNow(opened, fields);
        return changeReflection({ ...opened, rev }, { ...reflection, forTherapy }, options);
      }}
      onSaved={(kept) => {
        sayChanged(kept.record.id !== record.id);
        void navigate({ to: "/journal/$id", params: { id: kept.record.id } });
      }}
    />
  );
};

export const route = createLazyRoute("/reflections/$id")({ component: ReflectionScreen });
