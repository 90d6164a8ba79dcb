import type { FiveStepRow } from "#src/content/names/check-in-names.ts";
import {
  feelings,
  type CheckIn,
  type CheckInDraft,
  type Feeling,
  type FiveSteps,
  type Mood,
} from "#src/domain/check-in.ts";
import type { Draft } from "#src/domain/draft.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { typedOverSaid } from "#src/forms/over-now.ts";
import { whenTyped } from "#src/forms/when-typed.ts";
import { numberFromText } from "#src/ui/number-from-text.ts";
import type { Kept } from "#src/vault/kind.ts";

/** The form as texts, which is how a draft keeps it. Empty where nothing was answered: never "0". */
export interface CheckInFields {
  readonly mood: string;
  readonly anxiety: string;
  readonly energy: string;
  readonly connected: string;
  readonly sleep: string;
  /** Hours, as typed. */
  readonly sleepHours: string;
  /** "yes" when it is ticked. */
  readonly muchWorse: string;
  /** In the order they were chosen, parted by spaces. */
  readonly feelings: string;
  readonly note: string;
  /** A wall time; "now" while it was not touched; empty while the field is. */
  readonly when: string;
  /** Of an existing check-in: the revision that was read before it was changed. */
  readonly base: string;
  /** What that revision said. */
  readonly said: string;
}

export const fiveStepRows = ["anxiety", "energy", "connected", "sleep"] as const satisfies readonly FiveStepRow[];

export const emptyFields: CheckInFields = {
  mood: "",
  anxiety: "",
  energy: "",
  connected: "",
  sleep: "",
  sleepHours: "",
  muchWorse: "",
  feelings: "",
  note: "",
  when: "now",
  base: "",
  said: "",
};

export const fieldsOfCheckIn = (kept: Kept<CheckIn>): CheckInFields => {
  const { record } = kept;
  const { rev, said } = typedOverSaid(kept);
  return {
    mood: String(record.mood),
    anxiety: String(record.anxiety ?? ""),
    energy: String(record.energy ?? ""),
    connected: String(record.connected ?? ""),
    sleep: String(record.sleep ?? ""),
    sleepHours: String(record.sleepHours ?? ""),
    muchWorse: record.muchWorse ? "yes" : "",
    feelings: (record.feelings ?? []).join(" "),
    note: record.note,
    when: wallTimeOf(record.at),
    base: rev,
    said,
  };
};

export const fieldsOfDraft = ({ at, fields }: Draft, now: When): CheckInFields => {
  const kept = { ...emptyFields, ...fields };
  return { ...kept, when: whenTyped(kept.when, at, now) };
};

/** After this, a number that was chosen and left says nothing of how one feels now. */
const numbersLastMs = 60 * 60_000;

/** Words come back whenever they were typed; numbers alone only for a while. */
export const isWorthOffering = ({ at, fields }: Draft, now: When): boolean =>
  (fields["note"] ?? "") !== "" || now.instant - at.instant < numbersLastMs;

/** What was answered. Undefined until there is a mood. What was not touched is absent. */
export const answersOf = (fields: CheckInFields): Omit<CheckInDraft, "at"> | undefined => {
  const mood = moodOf(fields.mood);
  if (mood === undefined) return undefined;
  const rows: Partial<Record<FiveStepRow, FiveSteps>> = {};
  for (const row of fiveStepRows) {
    const step = stepOf(fields[row]);
    if (step !== undefined) rows[row] = step;
  }
  const hours = hoursOf(fields.sleepHours);
  const chosen = feelingsOf(fields.feelings);
  return {
    mood,
    ...rows,
    ...(typeof hours === "number" && { sleepHours: hours }),
    ...(fields.muchWorse !== "" && { muchWorse: true }),
    ...(chosen.length > 0 && { feelings: chosen }),
    note: fields.note,
  };
};

/** Number("") would be a mood of 0. */
export const moodOf = (text: string): Mood | undefined => {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return isMood(number) ? number : undefined;
};

export const stepOf = (text: string): FiveSteps | undefined =>
  ([0, 1, 2, 3, 4] as const).find((step) => String(step) === text);

/** Half hours, up to a whole day: "7", "7.5", "7,5". Null when nothing is typed, undefined when it is anything else. */
export const hoursOf = (text: string): number | null | undefined => {
  const hours = numberFromText(text);
  if (hours === null || hours === undefined) return hours;
  return hours >= 0 && hours <= 24 && Number.isInteger(hours * 2) ? hours : undefined;
};

export const feelingsOf = (text: string): Feeling[] => text.split(" ").filter(isFeeling);

/**
 * Sleep is asked with the first check-in of a day only. `others` are those of that day without the one on the screen.
 * A field knows minutes only: one of the same minute came before.
 */
export const isFirstOfDay = (others: readonly CheckIn[], at: When): boolean =>
  !others.some(
    (other) => other.sleep !== undefined || other.sleepHours !== undefined || other.at.instant < at.instant + 60_000,
  );

const isMood = (number: number): number is Mood => Number.isInteger(number) && number >= 0 && number <= 10;
const isFeeling = (text: string): text is Feeling => feelings.some((feeling) => feeling === text);
