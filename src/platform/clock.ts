import { dayFromNumber, daysBetween, wallTimeOf, type LocalDay, type WallTime, type When } from "#src/domain/time.ts";

/** Where a day begins: 0 for an appointment, 4 for what is felt or written. See [Note: Local day and instant]. */
export type DayStart = 0 | 4;

export type WhenAt =
  | { readonly ok: true; readonly when: When }
  | {
      readonly ok: false;
      readonly problem: "skipped-by-clock-change";
      /** The last minute that clocks showed before they were put forward. */
      readonly before: WallTime;
      /** The first minute that they showed afterwards. */
      readonly after: WallTime;
    };

/** IANA name of the zone the device is in. "UTC" when it does not say, or says one that it does not know itself. */
export const here = (): string => {
  // Typed as always there; absent in hardened browsers, and "Etc/Unknown" when the system's own name is unknown.
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isKnown(zone) ? zone : "UTC";
};

/** This moment, for something felt or written: its day counts from 04:00. */
export const rightNow = (): When => whenOf(Date.now(), here(), 4);

/** The day it still is until 04:00. */
export const today = (): LocalDay => rightNow().localDay;

/** The day that a calendar shows: for appointments. */
export const calendarDay = (): LocalDay => calendarDayAt(Date.now());

/** The day that a calendar showed here at an instant. */
export const calendarDayAt = (instant: number): LocalDay => whenOf(instant, here(), 0).localDay;

/** 0 for earlier today, 1 for yesterday. Negative for an instant to come, such as before the clock was set back. */
export const calendarDaysSince = (instant: number): number => daysBetween(calendarDayAt(instant), calendarDay());

/** What a `datetime-local` field shows for this moment. */
export const wallNow = (): WallTime => wallTimeOf(rightNow());

/**
 * When clocks in the zone showed this. Of a time that they showed twice, the first. A time that they skipped is refused:
 * moving it silently would change what the person said. A zone this device does not know counts as the device's own.
 */
export const whenAt = (
  wall: WallTime,
  { zone = here(), dayStartsAtHour }: { readonly zone?: string | undefined; readonly dayStartsAtHour: DayStart },
): WhenAt => {
  const place = isKnown(zone) ? zone : here();
  const shown = Date.parse(`${wall}:00Z`);
  // No zone is a whole day from UTC, so a change that matters lies between these two, even where it skipped a whole day.
  const earlier = shown - dayMs;
  const later = shown + dayMs;
  const instants = [earlier, later]
    .map((around) => shown - offsetMs(around, place))
    .filter((instant) => instant + offsetMs(instant, place) === shown);
  if (instants.length > 0) return { ok: true, when: whenOf(Math.min(...instants), place, dayStartsAtHour) };

  const changed = firstChange(earlier, later, place);
  const when = whenOf(changed, place, dayStartsAtHour);
  const after = wallTimeOf(when);
  // Old changes skipped seconds only: that minute was still shown, in part.
  if (after === wall) return { ok: true, when };
  return {
    ok: false,
    problem: "skipped-by-clock-change",
    before: wallTimeOf(whenOf(changed - minuteMs, place, 0)),
    after,
  };
};

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** 1900-01-01, where our calendar begins: its first night has no evening before it. */
const firstDayNumber = -25_567;

const whenOf = (instant: number, zone: string, dayStartsAtHour: DayStart): When => {
  const offset = offsetMs(instant, zone);
  return {
    instant,
    zone,
    // Rounded up: before about 1970 some zones were seconds off, and rounding down would show the minute before.
    offsetMinutes: Math.ceil(offset / minuteMs),
    localDay: dayFromNumber(Math.max(firstDayNumber, dayNumberAt(instant, zone, dayStartsAtHour))),
  };
};

const dayNumberAt = (instant: number, zone: string, dayStartsAtHour: DayStart): number => {
  const shown = instant + offsetMs(instant, zone);
  const day = Math.floor(shown / dayMs);
  const hour = (shown - day * dayMs) / 3_600_000;
  // The day it was twelve hours ago, and not the number before: Samoa had no 2011-12-30.
  return hour < dayStartsAtHour ? dayNumberAt(instant - dayMs / 2, zone, 0) : day;
};

/** The first instant after `from` with another offset than at `from`; there is one until `to`. */
const firstChange = (from: number, to: number, zone: string): number => {
  const offset = offsetMs(from, zone);
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle, zone) === offset) before = middle;
    else after = middle;
  }
  return after;
};

/**
 * What clocks show minus UTC. Read from the fields of the clock: the offset that @date-fns/tz 1.5.0 gives has the wrong
 * sign in the zones that were less than an hour behind UTC (Monrovia until 1972, Dublin until 1916).
 */
const offsetMs = (instant: number, zone: string): number => {
  // Down to the second, and not towards 1970, or the offset of an instant before 1970 would be one second off.
  const second = Math.floor(instant / 1000) * 1000;
  const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockIn(zone).formatToParts(second)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: shownSecond = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, shownSecond) - second;
};

const clocksByZone = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError on a zone that the device does not know. Kept: making one costs fifty times what asking it does. */
const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocksByZone.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocksByZone.set(zone, clock);
  return clock;
};

const isKnown = (zone: string): boolean => {
  try {
    clockIn(zone);
    return true;
  } catch {
    return false;
  }
};
