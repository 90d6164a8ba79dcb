import * as v from "valibot";
import { expect, test } from "vitest";
import { LocalDay, When } from "#src/domain/time.ts";
import { clockWords, dateTimeWords, dayWords, instantWords, longDay, shortDay } from "#src/platform/date-words.ts";

const day = (text: string) => v.parse(LocalDay, text);
const today = day("2026-11-09");

test.for([
  ["2026-11-09", "Today"],
  ["2026-11-08", "Yesterday"],
  ["2026-11-10", "Tomorrow"],
  ["2026-11-01", "Sunday 1 November"],
  ["2025-11-09", "Sunday 9 November 2025"],
  ["2024-02-29", "Thursday 29 February 2024"],
] as const)("%s is %s", ([given, words]) => {
  expect(dayWords(day(given), today)).toBe(words);
});

test("New Year's Eve is yesterday on New Year's Day", () => {
  expect(dayWords(day("2026-12-31"), day("2027-01-01"))).toBe("Yesterday");
});

test("a short day has its year only when that is another one", () => {
  expect([shortDay(today, today), shortDay(day("2027-03-02"), today)]).toEqual(["9 Nov", "2 Mar 2027"]);
});

test("a long day is never called today", () => {
  expect(longDay(today, today)).toBe("Monday 9 November");
});

test("a time is what the wall showed where the person was, whatever zone this device is in now", () => {
  const inTokyo = v.parse(When, {
    instant: Date.parse("2026-11-08T16:20Z"),
    zone: "Asia/Tokyo",
    offsetMinutes: 540,
    localDay: "2026-11-08",
  });
  expect(clockWords(inTokyo)).toMatch(/^0?1:20/);
  // It is kept under the evening before; the calendar showed the 9th.
  expect(dateTimeWords(inTokyo, today)).toMatch(/^Monday 9 November, 0?1:20/);
});

test("an instant is told on the clock of this device", () => {
  const noon = new Date(2025, 5, 1, 12, 5).getTime();
  expect(instantWords(noon, today)).toMatch(/^Sunday 1 June 2025, 12:05/);
});
