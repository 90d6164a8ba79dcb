import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Session } from "#src/domain/session.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { AboutSessionField } from "#src/forms/AboutSessionField.tsx";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useNow } from "#src/forms/use-now.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { whenTyped } from "#src/forms/when-typed.ts";
import { WhenField } from "#src/forms/WhenField.tsx";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { fieldsOf, freshFields, noteForm, type FieldName } from "./note-fields.ts";
import { NotePhotos } from "./NotePhotos.tsx";
import { useNoteSaving } from "./use-note-saving.ts";

interface TherapistNoteFormProps {
  /** The note that is changed. Left out, it is a new one. */
  readonly kept?: Kept<TherapistNote>;
  /** The session that the way here has named. */
  readonly sessionId?: string | undefined;
  readonly sessions: readonly Session[];
  readonly onSaved: (saved: Kept<TherapistNote>) => void;
  /** A photo was kept or taken away. */
  readonly onPhotos: () => void;
  /** A new note was kept by its photos, all that were chosen, together with what is typed. */
  readonly onBegun?: (begun: Kept<TherapistNote>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** What the therapist wrote or said. The words are theirs, so they do not stand in the person's own script. */
export const TherapistNoteForm = ({
  kept,
  sessionId,
  sessions,
  onSaved,
  onPhotos,
  onBegun,
}: TherapistNoteFormProps) => {
  const { t, i18n } = useLingui();
  const now = useNow();
  const original = kept?.record;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    kept ? noteForm(kept) : "therapist-note",
    original ? fieldsOf(original) : freshFields,
    { said: sessionId === undefined ? {} : { session: sessionId }, kept },
  );
  const [problems, setProblems] = useState(noProblems);
  // Typed while it was becoming a note, which has a time by now.
  const when = original && fields.when === "now" ? wallTimeOf(original.at) : whenTyped(fields.when, keptAt, now);
  const { saving, save, photos, putPhotos, onAllKept } = useNoteSaving({
    kept,
    sessions,
    fields: { text: fields.text, session: fields.session, when },
    now,
    over,
    draft,
    keep: () => type({}),
    onRead: (read) =>
      setProblems(
        read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })),
      ),
    onSaved,
    onPhotos,
    onBegun,
  });
  if (!isReady) return null;
  const isNow = when === "now";

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="text"
        label={t`What the note says`}
        hint={t`Their words, as they wrote or said them.`}
        ownWords={false}
        rows={5}
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <NotePhotos photos={photos} onChange={putPhotos} onAllKept={onAllKept} />
      <AboutSessionField sessions={sessions} value={fields.session} onChange={(session) => type({ session })} />
      <WhenField
        value={isNow ? wallTimeOf(now) : when}
        onChange={(event) => type({ when: event.currentTarget.value })}
        onNow={isNow || original ? undefined : () => type({ when: keptAt ? wallTimeOf(now) : "now" })}
        zone={original?.at.zone}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save note`} />
    </Form>
  );
};
