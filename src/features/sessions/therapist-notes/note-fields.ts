import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Session } from "#src/domain/session.ts";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { readTouchedWhen } from "#src/forms/read-when.ts";
import type { Kept } from "#src/vault/kind.ts";

/** As a draft keeps it. Photos are kept at once, each in the note itself. */
export type FieldName = "text" | "when" | "session";
export type NoteFields = Readonly<Record<FieldName, string>>;

export const freshFields: NoteFields = { text: "", when: "now", session: "" };

export const fieldsOf = ({ text, at, sessionId }: TherapistNote): NoteFields => ({
  text,
  when: wallTimeOf(at),
  session: sessionId ?? "",
});

/** What the form that changes it is called. */
export const noteForm = ({ record }: Kept<TherapistNote>): string => `therapist-note/${record.id}`;

interface FieldProblem {
  readonly name: FieldName;
  readonly message: MessageDescriptor;
}

type ReadNote =
  | { readonly ok: true; readonly draft: Pick<TherapistNote, "at" | "sessionId" | "text"> }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

interface ReadOptions {
  readonly sessions: readonly Session[];
  /** The note that is changed. */
  readonly original: TherapistNote | undefined;
  /** There is a photo, or one is being added: then it needs no words. */
  readonly hasPhotos: boolean;
}

export const readNote = (fields: NoteFields, { sessions, original, hasPhotos }: ReadOptions): ReadNote => {
  const isTouched = fields.when !== "now" && !(original && fields.when === wallTimeOf(original.at));
  const when = readTouchedWhen(isTouched ? fields.when : undefined, original);
  const problems: FieldProblem[] = [
    ...(fields.text.trim() === "" && !hasPhotos ? [{ name: "text" as const, message: nothingSaid }] : []),
    ...(fields.text.length > longestWords ? [{ name: "text" as const, message: tooLong }] : []),
    ...(when.ok ? [] : [{ name: "when" as const, message: explainWhen(when) }]),
  ];
  if (!when.ok || problems.length > 0) return { ok: false, problems };
  // One that is in the trash by now may come back: it is not taken from a note that had it.
  const sessionId =
    sessions.find(({ id }) => id === fields.session)?.id ??
    (original?.sessionId === fields.session ? original.sessionId : undefined);
  return { ok: true, draft: { at: when.at, sessionId, text: fields.text } };
};

const nothingSaid = msg`Write what the note says, or add a photo of it.`;
const tooLong = msg`This is longer than one note can hold (200,000 characters). The rest fits in another one.`;
