import * as v from "valibot";
import type { Dose, DoseUnit } from "./session.ts";
import { LocalDay } from "./time.ts";

export const weightUnits = ["kg", "lb"] as const;
export type WeightUnit = (typeof weightUnits)[number];

/** What a field can hold, in its unit. It says nothing of what is usual. */
export const weightRanges: Record<WeightUnit, { readonly min: number; readonly max: number }> = {
  kg: { min: 20, max: 400 },
  lb: { min: 44, max: 880 },
};

const weighed = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

/** Body weight as it was written down, in the unit it was written in, and the day it is from. */
export const BodyWeight = v.variant("unit", [
  v.strictObject({ unit: v.literal("kg"), amount: weighed(weightRanges.kg), day: LocalDay }),
  v.strictObject({ unit: v.literal("lb"), amount: weighed(weightRanges.lb), day: LocalDay }),
]);
export type BodyWeight = v.InferOutput<typeof BodyWeight>;

/** The international pound. */
const kgInAPound = 0.45359237;

export const kilogramsOf = ({ amount, unit }: BodyWeight): number => (unit === "kg" ? amount : amount * kgInAPound);

/**
 * The same dose in the other unit: mg as mg/kg in hundredths, mg/kg as whole mg. It is reckoned and not told, and says
 * nothing of what is usual. Undefined where the amount or the weight is not known.
 */
export const doseByWeight = (
  dose: Dose,
  weight: BodyWeight | undefined,
): { readonly amount: number; readonly unit: DoseUnit } | undefined => {
  if (!dose.known || !weight) return undefined;
  return dose.unit === "mg"
    ? { amount: Math.round((dose.amount / kilogramsOf(weight)) * 100) / 100, unit: "mg/kg" }
    : { amount: Math.round(dose.amount * kilogramsOf(weight)), unit: "mg" };
};
