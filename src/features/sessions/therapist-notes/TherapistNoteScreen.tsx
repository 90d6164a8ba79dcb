import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import type { Session } from "#src/domain/session.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { TherapistNoteForm } from "./TherapistNoteForm.tsx";

const TherapistNoteScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/therapist-notes/$id" });
  const read = useEntry(id);
  const sessions = useJournal(allSessions());
  if (!read || !sessions) return null;
  const { entry } = read;
  if (entry?.kind !== "therapist-note" || entry.deletedAt !== undefined) {
    return <NotHere heading={t`This note is not here`} Link={Link} />;
  }
  return <ChangeNote key={id} kept={entry} sessions={sessions.map(({ record }) => record)} />;
};

interface ChangeNoteProps {
  readonly kept: Kept<TherapistNote>;
  readonly sessions: readonly Session[];
}

const ChangeNote = ({ kept, sessions }: ChangeNoteProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const sayChanged = useSayChanged();
  const deleting = useSaving();
  const deleteEntry = useDeleteEntry(deleting, { deleted: t`Note deleted`, isBack: t`Saved. The note is back.` });
  const { id, sessionId } = kept.record;
  const session = sessions.find((session) => session.id === sessionId);
  const deleteNote = () =>
    void deleteEntry({ ...kept, kind: "therapist-note" }, () =>
      session
        ? navigate({ to: "/sessions/$id", params: { id: session.id }, replace: true })
        : navigate({ to: "/journal", replace: true }),
    );

  return (
    <Page>
      <PageHeading
        back={
          session ? (
            <Link to="/sessions/$id" params={{ id: session.id }} className={linkClass}>
              <Icon name="back" />
              {t`Back to the session`}
            </Link>
          ) : (
            <Link to="/journal/$id" params={{ id }} className={linkClass}>
              <Icon name="back" />
              {t`Back to this entry`}
            </Link>
          )
        }
      >
        {t`Note from my therapist`}
      </PageHeading>
      <TherapistNoteForm
        kept={kept}
        sessions={sessions}
        onSaved={({ record, twinOf }) => {
          const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
          sayChanged(isTwin);
          const about = sessions.find((other) => other.id === record.sessionId);
          void (about
            ? navigate({ to: "/sessions/$id", params: { id: about.id }, replace: true })
            : navigate({ to: "/journal/$id", params: { id: record.id }, replace: true }));
        }}
        onPhotos={() => status.say(t`Saved`)}
      />
      <div>
        <Button variant="quiet" icon="remove" onClick={deleteNote}>
          {t`Delete this note`}
        </Button>
      </div>
      {deleting.problem && <NotSaved problem={deleting.problem} onTryAgain={deleteNote} />}
    </Page>
  );
};

export const route = createLazyRoute("/therapist-notes/$id")({ component: TherapistNoteScreen });
