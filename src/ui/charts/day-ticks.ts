import type { ChartDays } from "./mood-chart-data.ts";

export type TickUnit = "day" | "month" | "year";

export interface DayTicks {
  readonly unit: TickUnit;
  /** Day numbers, in order. */
  readonly ticks: readonly number[];
}

/** The finest calendar steps whose labels have room on an axis as long as this. */
export const dayTicks = ({ from, to }: ChartDays, lengthEm: number): DayTicks => {
  for (const unit of units) {
    const most = Math.max(2, Math.floor(lengthEm / labelEm[unit]));
    for (const step of steps[unit]) {
      const ticks = unit === "day" ? everyDays(from, to, step) : everyMonths(from, to, step);
      if (ticks.length <= most) return { unit, ticks };
    }
  }
  return { unit: "year", ticks: everyMonths(from, to, 12 * 100) };
};

export const yearOf = (dayNumber: number): number => dateOf(dayNumber).getUTCFullYear();

const units = ["day", "month", "year"] as const;

/** In days, and in months. */
const steps: Record<TickUnit, readonly number[]> = {
  day: [1, 2, 3, 4, 7, 14],
  month: [1, 2, 3, 6],
  year: [12, 24, 60, 120, 240, 600],
};

/** "20 Sept", "Sept" or "2026", with a space after it. */
const labelEm: Record<TickUnit, number> = { day: 4.3, month: 3.2, year: 3.2 };

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
