import { contentId, type ContentId } from "#src/domain/ids.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import type { Step, StepState } from "#src/domain/step.ts";
import { stepStates } from "#src/domain/step.ts";

export type StepField = "cue" | "action" | "minutes" | "practice" | "state";
export type StepFields = Readonly<Record<StepField, string>>;

export const minutesOfStep = { min: 1, max: 600 };

export const freshStep = (practiceId: string | undefined): StepFields => ({
  cue: "",
  action: "",
  minutes: "",
  practice: practiceId ?? "",
  state: "open",
});

export const stepFieldsOf = ({ cue, action, minutes, practiceId, state }: Step): StepFields => ({
  cue,
  action,
  minutes: String(minutes ?? ""),
  practice: practiceId ?? "",
  state,
});

type ReadStep = Pick<Step, "cue" | "action" | "minutes" | "practiceId">;

/** Ready to be saved. A practice that is not offered any more stays only where it stood before. */
export const readStep = (fields: StepFields, offered: readonly string[], before?: Step): ReadStep => ({
  cue: fields.cue,
  action: fields.action,
  minutes: readMinutes(fields.minutes) ?? undefined,
  practiceId: practiceIn(fields.practice, offered, before?.practiceId),
});

/** Null when nothing is typed, undefined when it is no whole number of minutes. */
export const readMinutes = (text: string): number | null | undefined => parseCount(text, minutesOfStep);

export const stateIn = ({ state }: Pick<StepFields, "state">): StepState =>
  stepStates.find((each) => each === state) ?? "open";

const practiceIn = (
  chosen: string,
  offered: readonly string[],
  before: ContentId | undefined,
): ContentId | undefined => (chosen === before ? before : offered.includes(chosen) ? contentId(chosen) : undefined);
