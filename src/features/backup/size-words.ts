import { dateLanguage } from "#src/platform/date-words.ts";

const steps = [
  { unit: "gigabyte", bytes: 1e9 },
  { unit: "megabyte", bytes: 1e6 },
  { unit: "kilobyte", bytes: 1e3 },
] as const;

/** "48 kB", "1.2 MB": as phones show it, a thousand to the step. */
export const sizeWords = (bytes: number): string => {
  // What would be rounded to a thousand of one step is one of the next.
  const { unit, bytes: step } = steps.find(({ bytes: step }) => bytes >= step * 0.9995) ?? steps[2];
  const amount = Math.max(1, bytes / step);
  const format = new Intl.NumberFormat(dateLanguage(), {
    style: "unit",
    unit,
    maximumFractionDigits: amount < 10 && unit !== "kilobyte" ? 1 : 0,
  });
  return format.format(amount);
};
