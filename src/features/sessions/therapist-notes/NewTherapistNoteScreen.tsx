import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { TherapistNoteForm } from "./TherapistNoteForm.tsx";

const NewTherapistNoteScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const { session: wanted } = useSearch({ from: "/therapist-notes/new" });
  const kept = useJournal(allSessions());
  if (!kept) return null;
  const sessions = kept.map(({ record }) => record);
  const named = sessions.find(({ id }) => id === wanted);

  return (
    <Page>
      <PageHeading
        back={
          named ? (
            <Link to="/sessions/$id" params={{ id: named.id }} className={linkClass}>
              <Icon name="back" />
              {t`Back to the session`}
            </Link>
          ) : (
            <Link to="/journal" className={linkClass}>
              <Icon name="back" />
              {t`Journal`}
            </Link>
          )
        }
        lead={t`Typed or photographed. It is marked as theirs wherever it stands.`}
      >
        {t`Note from my therapist`}
      </PageHeading>
      <TherapistNoteForm
        sessionId={named?.id}
        sessions={sessions}
        onSaved={({ record }) => {
          status.say(t`Saved`);
          void (record.sessionId
            ? navigate({ to: "/sessions/$id", params: { id: record.sessionId }, replace: true })
            : navigate({ to: "/journal/$id", params: { id: record.id }, replace: true }));
        }}
        onPhotos={() => status.say(t`Saved`)}
        onBegun={({ record }) => {
          // It is a note by now: what comes next belongs to it.
          void navigate({ to: "/therapist-notes/$id", params: { id: record.id }, replace: true });
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/therapist-notes/new")({ component: NewTherapistNoteScreen });
