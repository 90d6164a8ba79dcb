import { dayNumber, daysBetween, wallTimeOf, type LocalDay, type When } from "#src/domain/time.ts";

/**
 * Days and times in words. What a record's own clock on the wall showed is read as if it were UTC, so that neither a
 * flight nor a clock change moves what the person remembers. "Today" and "Yesterday" come from the browser, too.
 */

/** "Today", "Yesterday", "Tomorrow", "Sunday 8 November"; with its year when that is not the year of `today`. */
export const dayWords = (day: LocalDay, today: LocalDay): string => {
  const days = daysBetween(today, day);
  return Math.abs(days) <= 1 ? startCase(relative().format(days, "day")) : longDay(day, today);
};

/** "Sunday 8 November", also for today; with its year when that is not the year of `today`. */
export const longDay = (day: LocalDay, today: LocalDay): string => longDayOf(noonOf(day), isSameYear(day, today));

/** "8 Nov", with its year when that is not the year of `today`. */
export const shortDay = (day: LocalDay, today: LocalDay): string =>
  isSameYear(day, today) ? print("short day", noonOf(day)) : print("short day and year", noonOf(day));

/** "21:14" or "9:14 pm", as this device tells the time. */
export const clockWords = (when: When): string => print("clock", wallOf(when));

/**
 * "Monday 9 November, 01:20": the date the calendar showed. Never "today": at 01:20 that is still the evening before,
 * see [Note: Local day and instant].
 */
export const dateTimeWords = (when: When, today: LocalDay): string => {
  const wall = wallOf(when);
  return `${longDayOf(wall, isSameYear(wallTimeOf(when), today))}, ${print("clock", wall)}`;
};

/** The same for an instant, such as when something was typed, on the clock of this device. */
export const instantWords = (instant: number, today: LocalDay): string => {
  // Date reads the device's zone; its offset points west.
  const wall = instant - new Date(instant).getTimezoneOffset() * 60_000;
  return `${longDayOf(wall, isSameYear(new Date(wall).toISOString(), today))}, ${print("clock", wall)}`;
};

/** "Europe/Prague" is said as "Prague". */
export const placeWords = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

const shapes = {
  weekday: { weekday: "long" },
  "long day": { day: "numeric", month: "long" },
  "long day and year": { day: "numeric", month: "long", year: "numeric" },
  "short day": { day: "numeric", month: "short" },
  "short day and year": { day: "numeric", month: "short", year: "numeric" },
  clock: { minute: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/** Put together here, since printers of one language do not agree about the comma: "Sunday 8 November", "Sunday, November 8". */
const longDayOf = (wall: number, isThisYear: boolean): string => {
  const date = print(isThisYear ? "long day" : "long day and year", wall);
  return `${print("weekday", wall)}${/^\d/.test(date) ? " " : ", "}${date}`;
};

const formats = new Map<Shape, Intl.DateTimeFormat>();

const print = (shape: Shape, wall: number): string => {
  // Kept: making one costs fifty times what asking it does, and the Journal asks hundreds of times.
  const format = formats.get(shape) ?? newFormat(shape);
  formats.set(shape, format);
  return format.format(wall);
};

const newFormat = (shape: Shape) =>
  new Intl.DateTimeFormat(dateLanguage(), {
    ...shapes[shape],
    ...(shape === "clock" && hourOfDevice()),
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });

let relativeFormat: Intl.RelativeTimeFormat | undefined;
const relative = () => (relativeFormat ??= new Intl.RelativeTimeFormat(dateLanguage(), { numeric: "auto" }));

/** The app speaks English: the reader's own kind of it, when there is one. */
export const dateLanguage = (): string => {
  // Typed as always there; absent outside browsers.
  const languages: readonly string[] = (globalThis.navigator as Navigator | undefined)?.languages ?? [];
  return languages.find((tag) => /^en(-[A-Za-z0-9]+)*$/.test(tag)) ?? "en-GB";
};

/** How the device itself tells the time, in whatever language. */
const hourOfDevice = (): Intl.DateTimeFormatOptions => {
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions();
  const isOfTwelve = hourCycle === "h11" || hourCycle === "h12";
  return isOfTwelve ? { hour: "numeric", hourCycle: "h12" } : { hour: "2-digit", hourCycle: "h23" };
};

const noonOf = (day: LocalDay): number => (dayNumber(day) + 0.5) * 86_400_000;
const wallOf = ({ instant, offsetMinutes }: When): number => instant + offsetMinutes * 60_000;
const isSameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);
const startCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
