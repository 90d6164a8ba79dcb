import { dateLanguage } from "./date-words.ts";

/** The day that weeks begin on where the person lives: 0 for Sunday, 1 for Monday, 6 for Saturday. */
export const firstWeekday = (language: string | undefined = languageOfDevice()): number => {
  try {
    const locale = new Intl.Locale(language ?? "en-GB");
    // Known to newer browsers only, by one name or the other; 7 for Sunday.
    const known = locale as Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
    const info = known.getWeekInfo?.() ?? known.weekInfo;
    return info ? info.firstDay % 7 : ofRegion(locale.maximize().region);
  } catch {
    // No language that this browser knows.
    return 1;
  }
};

/** "March 2026", of "2026-03". */
export const monthWords = (month: string): string =>
  printed({ month: "long", year: "numeric" }).format(Date.parse(`${month}-15T12:00Z`));

/** 0 for Sunday. "Mo" or "Monday": two letters fit into a column of the narrowest phone. */
export const weekdayWords = (weekday: number, length: "short" | "long"): string => {
  // 1970-01-04 was a Sunday.
  const name = printed({ weekday: "long" }).format((3.5 + weekday) * 86_400_000);
  return length === "long" ? name : name.slice(0, 2);
};

const printed = (shape: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(dateLanguage(), { ...shape, timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" });

interface WeekInfo {
  readonly firstDay: number;
}

/** As in CLDR 46, where the browser does not say. Everywhere else weeks begin on a Monday. */
const sundays =
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const saturdays = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

const ofRegion = (region = ""): number =>
  saturdays.split(" ").includes(region) ? 6 : sundays.split(" ").includes(region) ? 0 : 1;

const languageOfDevice = (): string | undefined =>
  // Typed as always there; absent outside browsers.
  (globalThis.navigator as Navigator | undefined)?.language;
