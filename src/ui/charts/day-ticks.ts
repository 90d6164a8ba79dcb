import type { ChartDays } from "./mood-chart-data.ts";

export type TickUnit = "day" | "month" | "year";

export interface DayTicks {
  readonly unit: TickUnit;
  /** Day numbers, in order. */
  readonly ticks: readonly number[];
}

/** Where a time axis has its labels: the finest calendar steps of which at most `most` fit. */
export const dayTicks = ({ from, to }: ChartDays, most: number): DayTicks => {
  for (const step of dayStepLengths) {
    const ticks = everyDays(from, to, step);
    if (ticks.length <= most) return { unit: "day", ticks };
  }
  for (const step of monthStepLengths) {
    const ticks = everyMonths(from, to, step);
    if (ticks.length <= most) return { unit: "month", ticks };
  }
  const fitting = yearStepLengths.find((step) => everyMonths(from, to, step * 12).length <= most) ?? 100;
  return { unit: "year", ticks: everyMonths(from, to, fitting * 12) };
};

export const yearOf = (dayNumber: number): number => dateOf(dayNumber).getUTCFullYear();

const dayStepLengths = [1, 2, 3, 4, 7, 14];
const monthStepLengths = [1, 2, 3, 6];
const yearStepLengths = [1, 2, 5, 10, 20, 50];

const dayMs = 86_400_000;

const dateOf = (dayNumber: number): Date => new Date(dayNumber * dayMs);

/** Short steps count back from the last day, so that it has its label. Weeks begin on Mondays: day 0 was a Thursday. */
const everyDays = (from: number, to: number, step: number): number[] => {
  const anchor = step % 7 === 0 ? -3 : to;
  const first = from + ((((anchor - from) % step) + step) % step);
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
};

/** First days of months, so many months apart, January always among them. */
const everyMonths = (from: number, to: number, step: number): number[] => {
  const start = dateOf(from);
  const ticks: number[] = [];
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
    const tick = Date.UTC(Math.floor(month / 12), month % 12, 1) / dayMs;
    if (tick > to) return ticks;
    if (tick >= from) ticks.push(tick);
  }
};
