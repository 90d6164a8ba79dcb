import { numberFromText } from "#src/ui/number-from-text.ts";

export const durationUnits = ["minutes", "hours", "days"] as const;
export type DurationUnit = (typeof durationUnits)[number];

const minutesIn: Record<DurationUnit, number> = { minutes: 1, hours: 60, days: 1440 };

/** In minutes, both ends included. As the schema of an effect has them. */
export const durationLimits = { onset: { min: 0, max: 20_160 }, lasted: { min: 1, max: 527_040 } } as const;
export type DurationName = keyof typeof durationLimits;

export const durationUnitIn = (text: string): DurationUnit => durationUnits.find((unit) => unit === text) ?? "minutes";

/** "1,5" hours are 90 minutes. Null when nothing is typed, undefined when it cannot be kept. */
export const minutesOf = (text: string, unit: DurationUnit, name: DurationName): number | null | undefined => {
  const number = numberFromText(text);
  if (number === null || number === undefined) return number;
  const minutes = Math.round(number * minutesIn[unit]);
  const { min, max } = durationLimits[name];
  return minutes >= min && minutes <= max ? minutes : undefined;
};

/** The text and the unit to change it with: the largest unit in which it is whole. */
export const durationText = (minutes: number | undefined): { readonly text: string; readonly unit: DurationUnit } => {
  if (minutes === undefined) return { text: "", unit: "minutes" };
  const unit = durationUnits.findLast((each) => minutes > 0 && minutes % minutesIn[each] === 0) ?? "minutes";
  return { text: String(minutes / minutesIn[unit]), unit };
};
