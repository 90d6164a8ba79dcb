import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SessionId } from "#src/domain/ids.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import { shortened } from "#src/domain/words.ts";
import { therapistNotesOfSession } from "#src/journal/therapist-notes.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { PhotoView } from "#src/media/PhotoView.tsx";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Card, Section } from "#src/ui/Layout.tsx";
import styles from "./therapist-notes.module.css";

/** What the therapist wrote or said about a session, marked as theirs. */
export const TherapistNotesSection = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useLingui();
  const notes = useJournal(therapistNotesOfSession(sessionId));
  if (!notes) return null;
  return (
    <Section heading={t`From my therapist`}>
      {notes.length === 0 && <p className="soft">{t`A note they gave you can be kept here, typed or photographed.`}</p>}
      {notes.map(({ record }) => (
        <Note key={record.id} note={record} />
      ))}
      <div>
        <Link to="/therapist-notes/new" search={{ session: sessionId }} className={buttonClass()}>
          <Icon name="add" />
          <span>{t`Add a note from my therapist`}</span>
        </Link>
      </div>
    </Section>
  );
};

const longestShown = 600;

const Note = ({ note: { id, at, text, photos } }: { readonly note: TherapistNote }) => {
  const { t } = useLingui();
  const day = shortDay(at.localDay, today());
  return (
    <Card className={styles["theirs"]}>
      <p className="soft small">{t`Note from my therapist, ${day}`}</p>
      {text !== "" && (
        <p dir="auto" translate="no" className={styles["words"]}>
          {shortened(text, longestShown)}
        </p>
      )}
      {photos.map((photo, index) => (
        <PhotoView key={photo.file.id} photo={photo} words={t`page ${index + 1} of the note`} />
      ))}
      <Link to="/therapist-notes/$id" params={{ id }} className={linkClass}>
        {text.length > longestShown ? t`Read it all, or change it` : t`Change this note`} <Icon name="next" />
      </Link>
    </Card>
  );
};
