import { useRef, useState } from "react";
import type { Photo } from "#src/domain/photo.ts";
import type { Session } from "#src/domain/session.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { When } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { asMuchAsFits } from "#src/forms/form-fields.ts";
import { typedOverMark } from "#src/forms/typed-over.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useIsGone } from "#src/forms/use-is-gone.ts";
import { useNewest } from "#src/forms/use-newest.ts";
import { addTherapistNote, changeTherapistNote, therapistNoteNow } from "#src/journal/therapist-notes.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import type { Kept } from "#src/vault/kind.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { fieldsOf, noteForm, readNote, type NoteFields } from "./note-fields.ts";
import { useNewestKept } from "./use-newest-kept.ts";

type ReadNote = ReturnType<typeof readNote>;
type Note = Kept<TherapistNote>;
type PhotosChange = (photos: readonly Photo[]) => readonly Photo[];

interface NoteParts {
  /** The note that is changed. Left out, it is a new one. */
  readonly kept: Note | undefined;
  readonly sessions: readonly Session[];
  readonly fields: NoteFields;
  readonly now: When;
  readonly over: (note: Note) => Note;
  readonly draft: FormDraft;
  /** Keeps once more what stands there, as it was typed. */
  readonly keep: () => void;
  /** What was read, and whether anything stands in the way. */
  readonly onRead: (read: ReadNote) => void;
  readonly onSaved: (saved: Note) => void;
  /** The photos are kept as they are now, and with those of a new note what is typed beside them. */
  readonly onPhotos: () => void;
  /** A new note has its photos, all that were chosen, and everything that is typed. */
  readonly onBegun: ((begun: Note) => void) | undefined;
}

/**
 * One note, however it is kept first: by its photos, each at once, or by "Save note". Opening a photo takes a while, in which
 * words are typed and the screen is drawn anew: what is kept is what stands there when it is kept.
 */
export const useNoteSaving = ({ kept, draft, onRead, onSaved, onPhotos, onBegun, ...typed }: NoteParts) => {
  const saving = useFormSaving(draft);
  const latest = useNewestKept(kept);
  const newest = useNewest(typed);
  const isGone = useIsGone();
  const [begun, setBegun] = useState<Note>();
  const isPressed = useRef(false);
  const written = useRef("");
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.current.then(work);
    turn.current = result.catch(() => undefined);
    return result;
  };
  const read = (hasPhotos: boolean): ReadNote =>
    readNote(newest().fields, { sessions: newest().sessions, original: latest.get()?.record, hasPhotos });
  const standing = () => JSON.stringify(newest().fields);

  const putPhotos = (change: PhotosChange): Promise<void> =>
    inTurn(async () => {
      const known = latest.get();
      // A photo that comes late goes on top of whatever was said of the note meanwhile.
      const before = known && ((await therapistNoteNow(known.record.id)) ?? known);
      const photos = [...change(before?.record.photos ?? [])];
      // The words of a form that is gone may be older than those of the note.
      const isOnlyPhotos = kept !== undefined || isGone();
      latest.set(isOnlyPhotos && before ? await changeTherapistNote(before, { photos }) : await putAll(before, photos));
      onPhotos();
    });

  /** Of a new note, which has no words yet that could be changed later. */
  const putAll = async (before: Note | undefined, photos: Photo[]): Promise<Note> => {
    const found = read(true);
    const fields = standing();
    // What cannot be read is no reason to lose a photo. It stays in the form, and in its draft.
    const words = found.ok ? found.draft : wordsThatFit(newest(), before);
    const write = async (options: Parameters<Parameters<FormDraft["saveWith"]>[0]>[0] = {}) => {
      const note = await (before
        ? changeTherapistNote(before, { ...words, photos }, options)
        : addTherapistNote({ ...words, photos }, options));
      // What is typed from here on is of this note, and must not be offered in the next new one.
      draft.goOnAs(noteForm(note), asMuchAsFits(typedOverMark(note, fieldsOf(note.record))));
      return note;
    };
    const saved = await (found.ok ? draft.saveWith(write) : write());
    if (!found.ok) newest().keep();
    written.current = fields;
    setBegun(saved);
    return saved;
  };

  const onAllKept = async (): Promise<void> => {
    const mayLeave = () => !kept && !isGone() && !isPressed.current && read(true).ok;
    try {
      while (mayLeave() && standing() !== written.current) await putPhotos((photos) => photos);
    } catch (error) {
      // The words are still on the screen.
      if (!(error instanceof StorageError)) throw error;
      return;
    }
    const saved = latest.get();
    if (saved && mayLeave()) onBegun?.(saved);
  };

  const save = async (): Promise<void> => {
    if (saving.isBusy() || isPressed.current) return;
    isPressed.current = true;
    try {
      const wereWaiting = photosNow.areWaiting();
      await photosNow.finish();
      // What failed meanwhile has to be seen before the screen is left.
      if (!wereWaiting && photosNow.areWaiting()) return;
      await inTurn(async () => {
        // Not before its turn: what is read is saved, and what was typed until then is forgotten as a draft.
        const found = read((latest.get()?.record.photos.length ?? 0) > 0);
        onRead(found);
        if (found.ok) await saving.save((options) => putWords(found.draft, options), onSaved);
      });
    } finally {
      isPressed.current = false;
    }
  };
  const putWords = async (words: Extract<ReadNote, { ok: true }>["draft"], options: object): Promise<Note> => {
    const before = latest.get();
    const saved = before
      ? await changeTherapistNote(newest().over(before), words, options)
      : await addTherapistNote({ ...words, photos: [] }, options);
    latest.set(saved);
    return saved;
  };

  return { saving, save, putPhotos, onAllKept, photos: (kept ?? begun)?.record.photos ?? [] };
};

const wordsThatFit = ({ fields: { text }, now }: Pick<NoteParts, "fields" | "now">, before: Note | undefined) => ({
  at: before?.record.at ?? now,
  text: text.length > longestWords ? "" : text,
});
