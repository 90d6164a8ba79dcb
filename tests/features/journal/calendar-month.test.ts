import { expect, test } from "vitest";
import { marksOf, monthAfter, sameDayIn, weekdayOf, weeksOf } from "#src/features/journal/calendar-month.ts";
import { readCalendarSearch, readJournalSearch } from "#src/features/journal/journal-search.ts";
import type { Entry } from "#src/journal/entries.ts";
import { aCheckIn, aSession, on } from "../../support/build.ts";

const day = (text: string) => on(text).localDay;
const numbers = (month: string, first: number) =>
  weeksOf(month, first).map((week) => week.map((day) => (day ? Number(day.slice(8)) : 0)).join(" "));

test("a month stands in whole weeks from Monday", () => {
  expect(numbers("2026-03", 1)).toEqual([
    "0 0 0 0 0 0 1",
    "2 3 4 5 6 7 8",
    "9 10 11 12 13 14 15",
    "16 17 18 19 20 21 22",
    "23 24 25 26 27 28 29",
    "30 31 0 0 0 0 0",
  ]);
});

test("and from Sunday, and from Saturday", () => {
  expect(numbers("2026-02", 0)).toEqual([
    "1 2 3 4 5 6 7",
    "8 9 10 11 12 13 14",
    "15 16 17 18 19 20 21",
    "22 23 24 25 26 27 28",
  ]);
  expect(numbers("2024-02", 6)[0]).toBe("0 0 0 0 0 1 2");
  expect(numbers("2024-02", 6).at(-1)).toBe("24 25 26 27 28 29 0");
});

test("the first and the last month there can be are whole", () => {
  expect(weeksOf("1900-01", 1).flat().filter(Boolean)).toHaveLength(31);
  expect(weeksOf("2199-11", 1).flat().filter(Boolean)).toHaveLength(30);
});

test("days of the week are right before and after 1970", () => {
  expect([day("1970-01-01"), day("1969-12-28"), day("2026-03-02")].map(weekdayOf)).toEqual([4, 0, 1]);
});

test("months go on over New Year, and stop where the calendar does", () => {
  expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1), monthAfter("2026-05", 0)]).toEqual([
    "2027-01",
    "2025-12",
    "2026-05",
  ]);
  expect([monthAfter("1900-01", -1), monthAfter("2199-11", 1)]).toEqual(["1900-01", "2199-11"]);
});

test("the 31st becomes the last day of a shorter month", () => {
  expect([sameDayIn("2026-02", day("2026-03-31")), sameDayIn("2026-04", day("2026-03-05"))]).toEqual([
    "2026-02-28",
    "2026-04-05",
  ]);
});

test("a day is marked by what is kept under it; a cancelled session marks no session", () => {
  const kept = { rev: "r", n: 1, writtenAt: 0 };
  const entries = [
    { ...kept, kind: "check-in", record: aCheckIn({ at: on("2026-03-02") }) },
    { ...kept, kind: "session", record: aSession({ at: on("2026-03-02") }) },
    { ...kept, kind: "session", record: aSession({ at: on("2026-03-03"), status: "cancelled" }) },
  ] as Entry[];
  const marks = marksOf(entries);
  expect(marks.get(day("2026-03-02"))).toEqual({ entries: 2, hasSession: true });
  expect(marks.get(day("2026-03-03"))).toEqual({ entries: 1, hasSession: false });
});

test.for([
  [{ day: "2026-03-05" }, { day: "2026-03-05" }],
  [{ day: "2026-02-30" }, {}],
  [{ day: "2026-13-01" }, {}],
  [{ day: "2199-12-31" }, {}],
  [{ day: 20260305 }, {}],
  [{ session: "not an id", therapy: "yes" }, {}],
  [
    { therapy: true, kind: "unsaid" },
    { therapy: true, kind: "unsaid" },
  ],
  [{ words: "what I sought" }, {}],
] as const)("of the address %o is read %o", ([search, read]) => {
  expect(readJournalSearch(search)).toEqual(read);
});

test("an odd month in the address is no month", () => {
  expect(["2026-13", "1899-01", "march", 202603].map((month) => readCalendarSearch({ month }))).toEqual([
    {},
    {},
    {},
    {},
  ]);
  expect(readCalendarSearch({ month: "2026-03" })).toEqual({ month: "2026-03" });
});
