import * as v from "valibot";

/**
 * [Note: Local day and instant] A record keeps when it was so as an instant *and* as the day on the wall where the
 * person was. The instant orders; the day is what they remember. A flight, a new zone or a clock change moves neither.
 * The day of anything felt or written counts from 04:00, so that a bad night belongs to the evening it began in;
 * an appointment belongs to its calendar day.
 */

/** A calendar day where the person was, as "2026-03-02". From 1900-01-01 to 2199-12-31. */
export const LocalDay = v.pipe(
  v.string(),
  v.check((text) => isCalendarDay(text), "not a day"),
  v.brand("local day"),
);
export type LocalDay = v.InferOutput<typeof LocalDay>;

/** What a clock on the wall shows, as a `datetime-local` field gives it: "2026-03-02T21:14". No zone, no seconds. */
export const WallTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/),
  v.check((text) => isCalendarDay(text.slice(0, 10)), "not a day"),
  v.brand("wall time"),
);
export type WallTime = v.InferOutput<typeof WallTime>;

/** When something was so. See [Note: Local day and instant]. */
export const When = v.strictObject({
  /** Milliseconds since 1970-01-01T00:00Z. A day before 1900 and a day after 2199: the local day is east or west of UTC. */
  instant: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(-2_208_988_800_000 - 86_400_000),
    v.ltValue(7_258_118_400_000 + 86_400_000),
  ),
  /** IANA name of the zone the person was in, such as "Europe/Prague". */
  zone: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** Minutes east of UTC at that instant in that zone. Kept, because zone rules change afterwards. */
  offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440)),
  localDay: LocalDay,
});
export type When = v.InferOutput<typeof When>;

/** Both ends included. */
export interface DayRange {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

const dayMs = 86_400_000;

/** Days since 1970-01-01. A true time axis for days: no clock change can stretch or shrink it. */
export const dayNumber = (day: LocalDay): number => utcMidnight(day) / dayMs;

export const dayFromNumber = (number: number): LocalDay => {
  const known = days.get(number);
  if (known) return known;
  // A calendar calculation in UTC: it reads no clock and no zone.
  // oxlint-disable-next-line no-restricted-globals
  const day = v.parse(LocalDay, new Date(number * dayMs).toISOString().slice(0, 10));
  days.set(number, day);
  return day;
};

/** A chart of ten years asks for the same thousands of days again and again. Two centuries are 1 MB at the most. */
const days = new Map<number, LocalDay>();

export const addDays = (day: LocalDay, days: number): LocalDay => dayFromNumber(dayNumber(day) + days);

/** Positive when `to` is later. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumber(to) - dayNumber(from);

/** Every day of the range, in order. Empty when it ends before it starts. */
export const daysOf = ({ from, to }: DayRange): LocalDay[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

export const isWithin = ({ from, to }: DayRange, day: LocalDay): boolean => from <= day && day <= to;

/** The first of January of a day's year. */
export const firstOfYear = (day: LocalDay): LocalDay => v.parse(LocalDay, `${day.slice(0, 4)}-01-01`);

/** "2026-03" */
export const monthOf = (day: LocalDay): string => day.slice(0, 7);

/** Every month the range touches, in order. */
export const monthsOf = ({ from, to }: DayRange): string[] => {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month);
  return months;
};

/** What the clock on the wall showed: the field value for editing a `When`. */
export const wallTimeOf = ({ instant, offsetMinutes }: When): WallTime => {
  // As in dayFromNumber: the offset is applied by hand, so that UTC getters read the wall.
  // oxlint-disable-next-line no-restricted-globals
  const iso = new Date(instant + offsetMinutes * 60_000).toISOString();
  return v.parse(WallTime, iso.slice(0, 16));
};

/** The same time on the clock on the wall, on another day. A clock change between the two moves nothing. */
export const onDay = (wall: WallTime, day: LocalDay): WallTime => v.parse(WallTime, `${day}${wall.slice(10)}`);

/** Oldest first. */
export const byInstant = (a: { readonly at: When }, b: { readonly at: When }): number => a.at.instant - b.at.instant;

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

const utcMidnight = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  // oxlint-disable-next-line no-restricted-globals
  return Date.UTC(year, month - 1, date);
};

const isCalendarDay = (text: string): boolean => {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  // 2026-02-30 would silently become 2026-03-02.
  // oxlint-disable-next-line no-restricted-globals
  return new Date(utcMidnight(text)).toISOString().slice(0, 10) === text;
};
