import * as v from "valibot";
import { SessionId, TherapistNoteId } from "./ids.ts";
import { Photo } from "./photo.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** What the therapist wrote or said, typed or photographed by the person. Theirs, and marked as theirs. */
export const TherapistNote = v.strictObject({
  id: TherapistNoteId,
  at: When,
  sessionId: v.optional(SessionId),
  /** Empty when there are only photos. */
  text: Words,
  photos: v.pipe(v.array(Photo), v.maxLength(10)),
});
export type TherapistNote = v.InferOutput<typeof TherapistNote>;

export const TherapistNoteDraft = v.omit(TherapistNote, ["id"]);
export type TherapistNoteDraft = v.InferOutput<typeof TherapistNoteDraft>;
