import { contentId, type ContentId } from "#src/domain/ids.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import type { Step, StepState } from "#src/domain/step.ts";
import { stepStates } from "#src/domain/step.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { readAppointment } from "#src/forms/read-when.ts";

/** `due` is a day as a date field gives it ("2026-03-08"), or empty. */
export type StepField = "cue" | "action" | "minutes" | "due" | "practice" | "note" | "state";
export type StepFields = Readonly<Record<StepField, string>>;

export const minutesOfStep = { min: 1, max: 600 };

export const freshStep = (practiceId: string | undefined): StepFields => ({
  cue: "",
  action: "",
  minutes: "",
  due: "",
  practice: practiceId ?? "",
  note: "",
  state: "open",
});

export const stepFieldsOf = ({ cue, action, minutes, due, practiceId, note, state }: Step): StepFields => ({
  cue,
  action,
  minutes: String(minutes ?? ""),
  due: due ?? "",
  practice: practiceId ?? "",
  note: note ?? "",
  state,
});

type ReadStep = Pick<Step, "cue" | "action" | "minutes" | "due" | "practiceId" | "note">;

/** Ready to be saved. A practice that is not offered any more stays only where it stood before. */
export const readStep = (fields: StepFields, offered: readonly string[], before?: Step): ReadStep => ({
  cue: fields.cue,
  action: fields.action,
  minutes: readMinutes(fields.minutes) ?? undefined,
  due: readDue(fields.due) ?? undefined,
  note: fields.note.trim() === "" ? undefined : fields.note,
  practiceId: practiceIn(fields.practice, offered, before?.practiceId),
});

/** Null when nothing is typed, undefined when it is no whole number of minutes. */
export const readMinutes = (text: string): number | null | undefined => parseCount(text, minutesOfStep);

/** Null when no day is chosen, undefined when it is none that can be kept. It may be to come, or have been. */
export const readDue = (text: string): LocalDay | null | undefined => {
  if (text === "") return null;
  const read = readAppointment(`${text}T12:00`, undefined, undefined);
  return read.ok ? read.at.localDay : undefined;
};

export const stateIn = ({ state }: Pick<StepFields, "state">): StepState =>
  stepStates.find((each) => each === state) ?? "open";

const practiceIn = (
  chosen: string,
  offered: readonly string[],
  before: ContentId | undefined,
): ContentId | undefined => (chosen === before ? before : offered.includes(chosen) ? contentId(chosen) : undefined);
