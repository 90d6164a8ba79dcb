import type { LocalDay } from "#src/domain/time.ts";

/** "2 June 2026", always with its year: it tells how old a number is. `locale` is the language of the app. */
export const checkedDay = (day: LocalDay, locale: string): string =>
  // Day before month in English too: it is read the same way everywhere.
  new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" }).format(
    Date.parse(day),
  );
