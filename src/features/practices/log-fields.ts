import type { Mood } from "#src/domain/check-in.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Step } from "#src/domain/step.ts";
import type { Fields } from "#src/forms/form-fields.ts";

/** What is chosen and not typed. Each empty when it is not said. */
export type ChoiceField = "before" | "after" | "intention" | "step";
export type LogChoices = Readonly<Record<ChoiceField, string>>;

export type LogWords = Pick<PracticeLog, "at" | "note" | "moodBefore" | "moodAfter" | "intentionId" | "stepId">;

export interface ForWhat {
  readonly intentions: readonly Intention[];
  readonly steps: readonly Step[];
}

export const logFieldsOf = ({ note, moodBefore, moodAfter, intentionId, stepId }: PracticeLog): Fields => ({
  note,
  before: String(moodBefore ?? ""),
  after: String(moodAfter ?? ""),
  intention: intentionId ?? "",
  step: stepId ?? "",
});

export const choicesIn = (fields: Fields): LogChoices => ({
  before: fields["before"] ?? "",
  after: fields["after"] ?? "",
  intention: fields["intention"] ?? "",
  step: fields["step"] ?? "",
});

/** Which practice is looked at is not worth a word when the form is opened again. */
export const isWorthKeeping = (fields: Fields): boolean =>
  ["note", "before", "after"].some((name) => (fields[name] ?? "") !== "");

/** What is gone by now stays where it stood before: deleting can be undone. */
export const readChoices = (
  choices: LogChoices,
  { intentions, steps }: ForWhat,
  original?: PracticeLog,
): Pick<LogWords, "moodBefore" | "moodAfter" | "intentionId" | "stepId"> => ({
  moodBefore: moodIn(choices.before),
  moodAfter: moodIn(choices.after),
  intentionId: idIn(choices.intention, intentions, original?.intentionId),
  stepId: idIn(choices.step, steps, original?.stepId),
});

/** Number("") would be a mood of 0. */
export const moodIn = (text: string): Mood | undefined => {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return isMood(number) ? number : undefined;
};

const isMood = (number: number): number is Mood => Number.isInteger(number) && number >= 0 && number <= 10;

const idIn = <Id extends string>(
  chosen: string,
  found: readonly { readonly id: Id }[],
  before: Id | undefined,
): Id | undefined => found.find(({ id }) => id === chosen)?.id ?? (chosen === before ? before : undefined);
