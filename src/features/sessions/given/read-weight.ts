import { msg } from "@lingui/core/macro";
import { weightRanges, weightUnits, type BodyWeight, type WeightUnit } from "#src/domain/body-weight.ts";
import { parseAmount } from "#src/domain/parse-number.ts";
import type { Session } from "#src/domain/session.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { explainDay, readDay } from "#src/forms/read-day.ts";
import { calendarDay } from "#src/platform/clock.ts";
import type { WeightFieldName } from "./given-fields.ts";
import type { Refuse } from "./read-given.ts";

type WeightFields = Readonly<Record<WeightFieldName, string>>;

/** The number that is saved, for the field itself. Null when nothing is typed, undefined when it cannot be read. */
export const weightOf = (text: string, unit: WeightUnit): number | null | undefined => {
  const { min, max } = weightRanges[unit];
  const parsed = parseAmount(text, { max });
  if (!parsed.ok) return parsed.problem === "empty" ? null : undefined;
  return parsed.amount >= min ? parsed.amount : undefined;
};

/** `usual` until one was chosen. */
export const weightUnitIn = ({ weightUnit }: Pick<WeightFields, "weightUnit">, usual: WeightUnit = "kg"): WeightUnit =>
  weightUnits.find((known) => known === weightUnit) ?? usual;

/** The day that is taken until somebody chooses one: of a session that is still to come, today. */
export const usualWeightDay = ({ at }: Pick<Session, "at">): LocalDay =>
  at.localDay < calendarDay() ? at.localDay : calendarDay();

/** Undefined when no weight was written down, or when it cannot be read. No weight is judged. */
export const readWeight = (
  fields: WeightFields,
  session: Pick<Session, "at">,
  refuse: Refuse,
): BodyWeight | undefined => {
  const unit = weightUnitIn(fields);
  const amount = weightOf(fields.weight, unit);
  if (amount === null) return undefined;
  if (amount === undefined) {
    const { min, max } = weightRanges[unit];
    refuse("weight", msg`Write a number from ${min} to ${max}, like 70 or 70.5, or leave it empty.`);
    return undefined;
  }
  if (fields.weightDay === "") return { amount, unit, day: usualWeightDay(session) };
  const read = readDay(fields.weightDay, undefined);
  if (!read.ok) {
    refuse("weightDay", explainDay(read));
    return undefined;
  }
  return { amount, unit, day: read.at.localDay };
};
