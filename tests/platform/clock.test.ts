import * as fc from "fast-check";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { byInstant, wallTimeOf, WallTime, When } from "#src/domain/time.ts";
import {
  calendarDay,
  here,
  rightNow,
  today,
  wallNow,
  whenAt,
  type DayStart,
  type WhenAt,
} from "#src/platform/clock.ts";

const wall = (text: string): WallTime => v.parse(WallTime, text);

const at = (zone: string, text: string, dayStartsAtHour: DayStart = 4): WhenAt =>
  whenAt(wall(text), { zone, dayStartsAtHour });

const whenIn = (zone: string, text: string, dayStartsAtHour: DayStart = 4): When => {
  const result = at(zone, text, dayStartsAtHour);
  if (!result.ok) throw new Error(`${text} in ${zone} was skipped`);
  return v.parse(When, result.when);
};

describe("a wall time", () => {
  test.for([
    ["Europe/Prague in winter", "Europe/Prague", "2026-01-15T09:00", "2026-01-15T08:00:00Z", 60],
    ["Europe/Prague in summer", "Europe/Prague", "2026-07-15T09:00", "2026-07-15T07:00:00Z", 120],
    ["America/New_York in winter", "America/New_York", "2026-01-15T09:00", "2026-01-15T14:00:00Z", -300],
    ["Australia/Sydney in its summer", "Australia/Sydney", "2026-01-15T09:00", "2026-01-14T22:00:00Z", 660],
    ["a half-hour zone", "Asia/Kolkata", "2026-01-15T09:00", "2026-01-15T03:30:00Z", 330],
    ["a half-hour zone behind UTC", "America/St_Johns", "2026-01-15T09:00", "2026-01-15T12:30:00Z", -210],
    ["a quarter-hour zone", "Asia/Kathmandu", "2026-01-15T09:00", "2026-01-15T03:15:00Z", 345],
    ["a quarter-hour zone in its summer", "Pacific/Chatham", "2026-01-15T09:00", "2026-01-14T19:15:00Z", 825],
    ["the first zone of the day", "Pacific/Kiritimati", "2026-01-01T00:00", "2025-12-31T10:00:00Z", 840],
    ["UTC", "UTC", "2026-01-15T09:00", "2026-01-15T09:00:00Z", 0],
    ["a leap day", "Europe/Prague", "2028-02-29T12:00", "2028-02-29T11:00:00Z", 60],
    ["New Year's midnight", "Europe/Prague", "2026-01-01T00:00", "2025-12-31T23:00:00Z", 60],
    ["the year 1900", "Europe/Prague", "1900-06-01T12:00", "1900-06-01T11:00:00Z", 60],
    ["the year 2100", "Europe/Prague", "2100-07-01T12:00", "2100-07-01T10:00:00Z", 120],
  ] as const)("in %s is the right instant", ([, zone, text, instant, offsetMinutes]) => {
    const when = whenIn(zone, text, 0);

    expect(new Date(when.instant).toISOString()).toBe(instant.replace("Z", ".000Z"));
    expect(when).toMatchObject({ zone, offsetMinutes, localDay: text.slice(0, 10) });
  });

  test.for([
    ["Monrovia until 1972, 44½ minutes behind", "Africa/Monrovia", "1960-01-01T10:00", "1960-01-01T10:44:30Z", -44],
    ["Dublin until 1916, 25 minutes behind", "Europe/Dublin", "1910-01-01T10:00", "1910-01-01T10:25:21Z", -25],
    ["Kolkata in 1900, 5 h 21 min 10 s ahead", "Asia/Kolkata", "1900-03-01T10:00", "1900-03-01T04:38:50Z", 322],
  ] as const)("where zones were seconds off comes back as it was entered: %s", ([, zone, text, instant, minutes]) => {
    const when = whenIn(zone, text);

    expect(when.instant).toBe(Date.parse(instant));
    expect(when.offsetMinutes).toBe(minutes);
    expect(wallTimeOf(when)).toBe(text);
  });

  test("in a zone that this device does not know counts in its own zone", () => {
    expect(whenIn("Atlantic/Atlantis", "2026-01-15T09:00").zone).toBe(here());
  });

  test("without a zone counts in the device's zone", () => {
    const result = whenAt(wall("2026-01-15T09:00"), { dayStartsAtHour: 0 });
    expect(result).toMatchObject({ ok: true, when: { zone: here(), localDay: "2026-01-15" } });
  });
});

describe("a wall time that a clock change skips is refused with its neighbours", () => {
  test.for([
    ["Europe/Prague", "2026-03-29T02:00", "2026-03-29T01:59", "2026-03-29T03:00"],
    ["Europe/Prague", "2026-03-29T02:59", "2026-03-29T01:59", "2026-03-29T03:00"],
    ["America/New_York", "2026-03-08T02:30", "2026-03-08T01:59", "2026-03-08T03:00"],
    ["Australia/Sydney", "2026-10-04T02:30", "2026-10-04T01:59", "2026-10-04T03:00"],
    ["half an hour in Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T01:59", "2026-10-04T02:30"],
    ["midnight itself in America/Santiago", "2026-09-06T00:30", "2026-09-05T23:59", "2026-09-06T01:00"],
    ["a whole day in Pacific/Apia", "2011-12-30T12:00", "2011-12-29T23:59", "2011-12-31T00:00"],
    ["the first minute of that day in Pacific/Apia", "2011-12-30T00:00", "2011-12-29T23:59", "2011-12-31T00:00"],
    ["the last minute of that day in Pacific/Apia", "2011-12-30T23:59", "2011-12-29T23:59", "2011-12-31T00:00"],
  ] as const)("%s: %s", ([where, text, before, after]) => {
    const zone = where.split(" ").at(-1) ?? "";
    expect(at(zone, text)).toEqual({ ok: false, problem: "skipped-by-clock-change", before, after });
    expect(at(zone, before).ok).toBe(true);
    expect(at(zone, after).ok).toBe(true);
  });
});

describe("a wall time that comes twice is the first of the two", () => {
  test.for([
    ["Europe/Prague", "2026-10-25T02:30", "2026-10-25T00:30:00Z", 120],
    ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z", -240],
    ["Australia/Sydney", "2026-04-05T02:30", "2026-04-04T15:30:00Z", 660],
    ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z", 660],
  ] as const)("%s: %s", ([zone, text, instant, offsetMinutes]) => {
    expect(whenIn(zone, text)).toMatchObject({ instant: Date.parse(instant), offsetMinutes });
  });
});

describe("the day of a wall time", () => {
  test.for([
    ["felt at 03:59", 4, "2026-03-02T03:59", "2026-03-01"],
    ["felt at 04:00", 4, "2026-03-02T04:00", "2026-03-02"],
    ["felt at midnight", 4, "2026-03-02T00:00", "2026-03-01"],
    ["an appointment at 03:59", 0, "2026-03-02T03:59", "2026-03-02"],
    ["felt in the night of New Year", 4, "2026-01-01T01:30", "2025-12-31"],
    ["felt in the night after a leap day", 4, "2028-03-01T02:00", "2028-02-29"],
    ["felt at 03:30 after clocks went forward", 4, "2026-03-29T03:30", "2026-03-28"],
    ["felt at 04:30 after clocks went forward", 4, "2026-03-29T04:30", "2026-03-29"],
    ["felt at 00:30 the night after they did", 4, "2026-03-30T00:30", "2026-03-29"],
    ["felt at 03:30 after clocks went back", 4, "2026-10-25T03:30", "2026-10-24"],
    ["felt at 04:00 after clocks went back", 4, "2026-10-25T04:00", "2026-10-25"],
  ] as const)("%s", ([, dayStartsAtHour, text, localDay]) => {
    expect(whenIn("Europe/Prague", text, dayStartsAtHour).localDay).toBe(localDay);
  });

  test("in the night after a day that never was is the day before that", () => {
    expect(whenIn("Pacific/Apia", "2011-12-31T02:00").localDay).toBe("2011-12-29");
  });

  test("in the first night of our calendar is its first day", () => {
    expect(whenIn("Europe/Prague", "1900-01-01T02:00").localDay).toBe("1900-01-01");
  });
});

test("any wall time comes back as it was entered, or stands between the two that are offered instead", () => {
  const zones = ["Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Monrovia"];
  const minutes = fc.integer({ min: Date.UTC(1900, 0, 2) / 60_000, max: Date.UTC(2100, 11, 31) / 60_000 });
  const comesBack = fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
    const text = new Date(minute * 60_000).toISOString().slice(0, 16);
    const result = at(zone, text);
    return result.ok
      ? wallTimeOf(v.parse(When, result.when)) === text
      : result.before < text && text < result.after && at(zone, result.before).ok && at(zone, result.after).ok;
  });

  expect(fc.check(comesBack, { numRuns: 300 })).toMatchObject({ failed: false, counterexample: null });
});

/** A device in this zone, at this instant. */
const deviceIn = (zone: string, instant: string) => {
  process.env["TZ"] = zone;
  vi.setSystemTime(new Date(instant));
};

describe("right now", () => {
  const zoneBefore = process.env["TZ"];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });

  afterEach(() => {
    vi.useRealTimers();
    if (zoneBefore === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zoneBefore;
  });

  test.for([
    ["at 03:59", "Europe/Prague", "2026-03-02T02:59:00Z", "2026-03-01", "2026-03-02", "2026-03-02T03:59"],
    ["at 04:00", "Europe/Prague", "2026-03-02T03:00:00Z", "2026-03-02", "2026-03-02", "2026-03-02T04:00"],
    [
      "in the New Year's night",
      "America/New_York",
      "2026-01-01T05:10:30Z",
      "2025-12-31",
      "2026-01-01",
      "2026-01-01T00:10",
    ],
    [
      "before clocks go forward",
      "Europe/Prague",
      "2026-03-29T00:59:59Z",
      "2026-03-28",
      "2026-03-29",
      "2026-03-29T01:59",
    ],
    [
      "after clocks went forward",
      "Europe/Prague",
      "2026-03-29T01:00:00Z",
      "2026-03-28",
      "2026-03-29",
      "2026-03-29T03:00",
    ],
    [
      "in the hour that comes twice",
      "America/New_York",
      "2026-11-01T06:30:00Z",
      "2026-10-31",
      "2026-11-01",
      "2026-11-01T01:30",
    ],
    [
      "in the southern summer",
      "Australia/Sydney",
      "2026-01-14T22:00:00Z",
      "2026-01-15",
      "2026-01-15",
      "2026-01-15T09:00",
    ],
    ["on a leap day", "Asia/Tokyo", "2028-02-29T03:00:00Z", "2028-02-29", "2028-02-29", "2028-02-29T12:00"],
  ] as const)("%s", ([, zone, instant, day, dayOfTheCalendar, shown]) => {
    deviceIn(zone, instant);

    expect(here()).toBe(zone);
    expect(v.is(When, rightNow())).toBe(true);
    expect(rightNow().instant).toBe(Date.parse(instant));
    expect(rightNow().localDay).toBe(day);
    expect(today()).toBe(day);
    expect(calendarDay()).toBe(dayOfTheCalendar);
    expect(wallNow()).toBe(shown);
  });

  test("a flight west over the date line: instants go on, the day is what it was on the wall", () => {
    deviceIn("Asia/Tokyo", "2026-03-02T23:00:00Z");
    const breakfastInTokyo = { at: rightNow() };
    deviceIn("Pacific/Honolulu", "2026-03-03T06:00:00Z");
    const eveningInHonolulu = { at: rightNow() };

    expect(breakfastInTokyo.at).toMatchObject({ zone: "Asia/Tokyo", localDay: "2026-03-03", offsetMinutes: 540 });
    expect(eveningInHonolulu.at).toMatchObject({
      zone: "Pacific/Honolulu",
      localDay: "2026-03-02",
      offsetMinutes: -600,
    });
    expect([eveningInHonolulu, breakfastInTokyo].toSorted(byInstant)).toEqual([breakfastInTokyo, eveningInHonolulu]);
    expect(wallTimeOf(breakfastInTokyo.at)).toBe("2026-03-03T08:00");
  });

  test("a device that does not know its own zone is taken to be in UTC", () => {
    deviceIn("Etc/Unknown", "2026-03-02T12:00:00Z");
    expect(here()).toBe("UTC");
    expect(rightNow()).toMatchObject({ zone: "UTC", offsetMinutes: 0, localDay: "2026-03-02" });
  });
});
