import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { medicineChanges, type Medicine, type MedicineChange, type MedicineDraft } from "#src/domain/medicine.ts";
import { longestName, longestWords } from "#src/domain/words.ts";
import { longNote } from "#src/forms/long-note.ts";
import { dayOf, explainDay, readDay } from "#src/forms/read-day.ts";
import { calendarDay } from "#src/platform/clock.ts";

/** The form as texts, which is how a draft keeps it. */
export type FieldName = "name" | "change" | "day" | "note";
export type MedicineFields = Readonly<Record<FieldName, string>>;

/** Nothing is chosen: a guess would be saved by a tired thumb. */
export const freshFields = (name: string): MedicineFields => ({ name, change: "", day: calendarDay(), note: "" });

export const fieldsOf = ({ name, change, at, note }: Medicine): MedicineFields => ({
  name,
  change,
  day: dayOf(at),
  note,
});

export const chosenChange = ({ change }: MedicineFields): MedicineChange | undefined =>
  medicineChanges.find((known) => known === change);

type ReadMedicine =
  | { readonly ok: true; readonly draft: MedicineDraft }
  | { readonly ok: false; readonly problems: readonly { name: FieldName; message: MessageDescriptor }[] };

/** What was typed as a mark, or every field that stands in the way with its sentence. */
export const readMedicine = (fields: MedicineFields, original: Medicine | undefined): ReadMedicine => {
  const { name, note } = fields;
  const change = chosenChange(fields);
  const day = readDay(fields.day, original?.at);
  const problems = [
    ...(name.trim() === "" ? [{ name: "name" as const, message: noName }] : []),
    ...(name.length > longestName ? [{ name: "name" as const, message: longName }] : []),
    ...(change ? [] : [{ name: "change" as const, message: noChange }]),
    ...(day.ok ? [] : [{ name: "day" as const, message: explainDay(day) }]),
    ...(note.length > longestWords ? [{ name: "note" as const, message: longNote }] : []),
  ];
  if (!change || !day.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { at: day.at, name, change, note } };
};

const noName = msg`Write what it is called, or what you call it.`;
const longName = msg`This name is longer than 200 characters. Make it a little shorter.`;
const noChange = msg`Choose what happened with it.`;
