import type { TickUnit } from "./day-ticks.ts";

export type FormatDay = (dayNumber: number, unit: TickUnit) => string;

/** Words for day numbers in a language: "2 Mar", "Mar", "2026". In UTC, where a day number has only one day. */
export const dayLabels = (locale: string): FormatDay => {
  const formats = {
    day: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }),
    year: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
  };
  return (dayNumber, unit) => formats[unit].format(dayNumber * 86_400_000);
};
