import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import type { Draft } from "#src/domain/draft.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { addReflection, allReflections } from "#src/journal/reflections.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { hasAnswers } from "./answers.ts";
import { ReflectionForm } from "./ReflectionForm.tsx";
import { newStart } from "./starting-point.ts";

const ReflectScreen = () => {
  const { t } = useLingui();
  const draft = useDraft("reflection");
  const sessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions());
  const reflections = useJournal(allReflections());
  return (
    <Page>
      <PageHeading
        lead={t`Start anywhere, leave out what you like. There is no wrong way to do this.`}
      >{t`Reflect`}</PageHeading>
      {sessions && intentions && reflections && draft.found !== undefined && (
        <NewReflection
          draft={draft}
          found={draft.found}
          sessions={sessions.map(({ record }) => record)}
          intentions={intentions.map(({ record }) => record)}
          reflections={reflections.map(({ record }) => record)}
        />
      )}
    </Page>
  );
};

interface NewReflectionProps {
  readonly draft: FormDraft;
  readonly found: Draft | null;
  readonly sessions: readonly Session[];
  readonly intentions: readonly Intention[];
  readonly reflections: readonly Reflection[];
}

const NewReflection = ({ draft: typed, found, sessions, intentions, reflections }: NewReflectionProps) => {
  const { t } = useLingui();
  const asked = useSearch({ from: "/reflect" });
  const navigate = useNavigate();
  const status = useStatus();
  const withWords = found && hasAnswers(found.fields) ? found : null;
  const { round, startAfresh, draft } = useStartAfresh(typed, withWords);

  return (
    <ReflectionForm
      key={round.number}
      start={newStart(round.found, asked, { sessions, reflections })}
      {...{ found: round.found, isAnew: round.number > 0, startAfresh, sessions, intentions, draft }}
      onSave={addReflection}
      onSaved={() => {
        status.say(t`Saved`);
        void navigate({ to: "/" });
      }}
    />
  );
};

export const route = createLazyRoute("/reflect")({ component: ReflectScreen });
