import * as v from "valibot";
import { afterEach, describe, expect, test } from "vitest";
import {
  addDays,
  byInstant,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysOf,
  isWithin,
  LocalDay,
  monthOf,
  monthsOf,
  WallTime,
  wallTimeOf,
  When,
} from "#src/domain/time.ts";
import { on } from "../support/build.ts";

const day = (text: string): LocalDay => v.parse(LocalDay, text);

const range = (from: string, to: string) => ({ from: day(from), to: day(to) });

test.for(["1900-01-01", "2026-03-02", "2000-02-29", "2028-02-29", "2100-02-28", "2199-12-31"])(
  "takes %s for a day",
  (text) => {
    expect(v.is(LocalDay, text)).toBe(true);
  },
);

const impossibleDays = [
  "2026-02-29",
  "2100-02-29",
  "1900-02-29",
  "2026-02-30",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
];
const daysBeyondOurCalendar = ["1899-12-31", "2200-01-01", "+002026-03-02"];
const daysWrittenOtherwise = ["26-03-02", "2026-3-2", "2026-03-02T00:00", " 2026-03-02", "2026-03-02\n", "today", ""];
const noDays = [null, undefined, 20_260_302, new Date(0)];

test.for([...impossibleDays, ...daysBeyondOurCalendar, ...daysWrittenOtherwise, ...noDays])(
  "refuses %j as a day",
  (value) => {
    expect(v.is(LocalDay, value)).toBe(false);
  },
);

test.for(["1900-01-01T00:00", "2026-03-02T21:14", "2028-02-29T23:59"])("takes %s for a wall time", (text) => {
  expect(v.is(WallTime, text)).toBe(true);
});

const impossibleWallTimes = ["2026-03-02T24:00", "2026-03-02T21:60", "2026-02-29T10:00", "1899-12-31T23:59"];
const timesWrittenOtherwise = [
  "2026-03-02 21:14",
  "2026-03-02T21:14:00",
  "2026-03-02T21:14Z",
  "2026-03-02T9:14",
  "2026-03-02",
];

test.for([...impossibleWallTimes, ...timesWrittenOtherwise, "", null, 0])("refuses %j as a wall time", (value) => {
  expect(v.is(WallTime, value)).toBe(false);
});

describe("a when", () => {
  const when = on("2026-03-02");

  test.for([
    ["as far east as zones go", { zone: "Pacific/Kiritimati", offsetMinutes: 840 }],
    ["in 1900", { instant: -2_208_988_800_000, localDay: "1900-01-01" }],
    ["in 2100", { instant: 4_102_444_800_000, localDay: "2100-01-01" }],
    ["on the first day of all, far east of UTC", { instant: -2_208_988_800_000 - 86_400_000, localDay: "1900-01-01" }],
    ["on the last day of all, far west of UTC", { instant: 7_258_118_400_000 + 86_399_999, localDay: "2199-12-31" }],
    ["in 1970 to the millisecond", { instant: 0, localDay: "1970-01-01" }],
  ] as const)("is taken %s", ([, change]) => {
    expect(v.is(When, { ...when, ...change })).toBe(true);
  });

  test.for([
    ["without an instant", { instant: undefined }],
    ["with an instant that is no number", { instant: Number.NaN }],
    ["with half a millisecond", { instant: 0.5 }],
    ["before 1900 wherever it is", { instant: -2_208_988_800_000 - 86_400_001 }],
    ["after 2199 wherever it is", { instant: 7_258_118_400_000 + 86_400_000 }],
    ["with seconds where milliseconds belong, and as text", { instant: "1772452800" }],
    ["without a zone", { zone: "" }],
    ["with a zone longer than any name", { zone: "x".repeat(61) }],
    ["with an offset of half a minute", { offsetMinutes: 60.5 }],
    ["with an offset of more than a day", { offsetMinutes: 1441 }],
    ["on a day that is none", { localDay: "2026-02-30" }],
    ["with a field nobody knows", { timezone: "UTC" }],
  ] as const)("is refused %s", ([, change]) => {
    expect(v.is(When, { ...when, ...change })).toBe(false);
  });
});

const zoneBefore = process.env["TZ"];

afterEach(() => {
  if (zoneBefore === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneBefore;
});

describe.for(["UTC", "Europe/Prague", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Kiritimati"])(
  "on a device in %s",
  (zone) => {
    test.for([
      ["across New Year", "2025-12-31", 1, "2026-01-01"],
      ["back across New Year", "2026-01-01", -1, "2025-12-31"],
      ["into a leap day", "2028-02-28", 1, "2028-02-29"],
      ["past a leap day", "2028-02-28", 2, "2028-03-01"],
      ["past the leap day that 2100 has not", "2100-02-28", 1, "2100-03-01"],
      ["when clocks go forward in Prague", "2026-03-28", 2, "2026-03-30"],
      ["when clocks go back in Prague", "2026-10-24", 2, "2026-10-26"],
      ["when clocks go forward in New York", "2026-03-07", 2, "2026-03-09"],
      ["when clocks go back in New York", "2026-10-31", 2, "2026-11-02"],
      ["when clocks change on Lord Howe", "2026-04-04", 2, "2026-04-06"],
      ["over the day that Samoa skipped", "2011-12-29", 2, "2011-12-31"],
      ["a whole leap year long", "2028-01-01", 366, "2029-01-01"],
    ] as const)("days are counted by the calendar %s", ([, from, days, to]) => {
      process.env["TZ"] = zone;
      expect(addDays(day(from), days)).toBe(to);
      expect(daysBetween(day(from), day(to))).toBe(days);
      expect(daysBetween(day(to), day(from))).toBe(-days);
    });

    test("the wall time of an entry is the one it was made at", () => {
      process.env["TZ"] = zone;
      const at = { ...on("2026-03-29T00:30"), zone: "Europe/Prague", offsetMinutes: 60 };
      expect(wallTimeOf(v.parse(When, at))).toBe("2026-03-29T01:30");
      expect(wallTimeOf(v.parse(When, { ...at, offsetMinutes: -210 }))).toBe("2026-03-28T21:00");
    });
  },
);

test("day 0 is 1970-01-01, and days before it are negative", () => {
  expect(dayNumber(day("1970-01-01"))).toBe(0);
  expect(dayNumber(day("1900-01-01"))).toBe(-25_567);
  expect(dayFromNumber(-1)).toBe("1969-12-31");
});

test.for([-25_568, 84_006])("there is no day with the number %s", (number) => {
  expect(() => dayFromNumber(number)).toThrow("not a day");
});

test("a range has both its ends, and every day between them once", () => {
  expect(daysOf(range("2028-02-28", "2028-03-01"))).toEqual(["2028-02-28", "2028-02-29", "2028-03-01"]);
  expect(daysOf(range("2026-03-02", "2026-03-02"))).toEqual(["2026-03-02"]);
});

test("a range that ends before it starts is empty", () => {
  expect(daysOf(range("2026-03-02", "2026-03-01"))).toEqual([]);
  expect(monthsOf(range("2026-03-02", "2026-02-28"))).toEqual([]);
});

test.for([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-03-15", true],
  ["2026-03-31", true],
  ["2026-04-01", false],
] as const)("in the range of March, %s: %s", ([text, expected]) => {
  expect(isWithin(range("2026-03-01", "2026-03-31"), day(text))).toBe(expected);
});

test("the months of a range go on across New Year", () => {
  expect(monthsOf(range("2025-11-30", "2026-02-01"))).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(monthsOf(range("2026-03-31", "2026-03-31"))).toEqual(["2026-03"]);
  expect(monthOf(day("2026-03-31"))).toBe("2026-03");
});

test("records are ordered by instant, not by day: a flight west does not turn the morning into the evening after", () => {
  const morning = { at: v.parse(When, { ...on("2026-03-02T23:00"), zone: "Asia/Tokyo", localDay: "2026-03-03" }) };
  const evening = {
    at: v.parse(When, { ...on("2026-03-03T06:00"), zone: "Pacific/Honolulu", localDay: "2026-03-02" }),
  };
  expect([evening, morning].toSorted(byInstant)).toEqual([morning, evening]);
});
