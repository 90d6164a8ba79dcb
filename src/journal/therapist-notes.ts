import type { SessionId, TherapistNoteId } from "#src/domain/ids.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import type { Kept } from "#src/vault/kind.ts";
import { kinds } from "./kinds.ts";
import { recordsOf } from "./records.ts";
import { ask } from "./use-journal.ts";

const records = recordsOf(kinds.therapistNote);

export const addTherapistNote = records.add;
export const changeTherapistNote = records.change;
/** Oldest first. */
export const allTherapistNotes = records.all;

/** As it is by now. Undefined when it is deleted. */
export const therapistNoteNow = async (id: TherapistNoteId): Promise<Kept<TherapistNote> | undefined> =>
  (await ask(allTherapistNotes())).find(({ record }) => record.id === id);

/** Oldest first. */
export const therapistNotesOfSession = (id: SessionId) => records.tagged(`session/${id}`);
