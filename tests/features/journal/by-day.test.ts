import { expect, test } from "vitest";
import { byDay } from "#src/features/journal/by-day.ts";
import { differentVersions } from "#src/features/journal/different-versions.ts";
import type { Entry } from "#src/journal/entries.ts";
import { aCheckIn, aSession, on } from "../../support/build.ts";

const kept = { rev: "r", n: 1, writtenAt: 0 };
const checkIn = (unusual: object): Entry => ({ ...kept, kind: "check-in", record: aCheckIn(unusual) });
const session = (unusual: object): Entry => ({ ...kept, kind: "session", record: aSession(unusual) });

const now = on("2026-03-10T12:00");
const read = (entries: readonly Entry[], rows = 200) => byDay(entries, { now, rows });
const moods = (entries: readonly Entry[]) => entries.map(({ record }) => "mood" in record && record.mood);

test("stands by day, newest first, within a day too", () => {
  const { days } = read([
    checkIn({ at: on("2026-03-08T09:00"), mood: 1 }),
    checkIn({ at: on("2026-03-10T08:00"), mood: 3 }),
    checkIn({ at: on("2026-03-08T21:00"), mood: 2 }),
  ]);
  expect(days.map(({ day, entries }) => [day, moods(entries)])).toEqual([
    ["2026-03-10", [3]],
    ["2026-03-08", [2, 1]],
  ]);
});

test("a flight west does not open the same day twice", () => {
  // 08:00 in Tokyo on the 9th comes before 20:00 of the 8th in Honolulu.
  const inTokyo = {
    instant: Date.parse("2026-03-08T23:00Z"),
    zone: "Asia/Tokyo",
    offsetMinutes: 540,
    localDay: "2026-03-09",
  };
  const inHonolulu = {
    instant: Date.parse("2026-03-09T06:00Z"),
    zone: "Pacific/Honolulu",
    offsetMinutes: -600,
    localDay: "2026-03-08",
  };
  const { days } = read([
    checkIn({ at: inHonolulu }),
    checkIn({ at: inTokyo }),
    checkIn({ at: { ...inHonolulu, instant: inHonolulu.instant - 7_200_000 } }),
  ]);
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ["2026-03-09", 1],
    ["2026-03-08", 2],
  ]);
});

test("what is still to come stands apart, the next one first", () => {
  const { coming, days } = read([
    session({ at: on("2026-03-20") }),
    session({ at: on("2026-03-10T18:00") }),
    session({ at: on("2026-03-10T09:00") }),
  ]);
  expect(coming.map(({ record }) => record.at.instant)).toEqual([
    on("2026-03-10T18:00").instant,
    on("2026-03-20").instant,
  ]);
  expect(days).toHaveLength(1);
});

test("draws no more rows than it is asked for, and knows how many there are", () => {
  const many = Array.from({ length: 11_000 }, (_, index) => checkIn({ mood: index % 11 }));
  const { days, more } = read(many);
  expect(days.flatMap(({ entries }) => entries)).toHaveLength(200);
  expect(more).toBe(10_800);
});

test("moving to the trash and back makes no earlier version to look at", () => {
  const record = aCheckIn({ mood: 6 });
  const version = (n: number, mood: number, more = {}): Entry => ({
    ...kept,
    kind: "check-in",
    n,
    rev: `r${n}`,
    record: aCheckIn({ ...record, mood }),
    ...more,
  });
  const versions = [version(4, 6, { deletedAt: 1 }), version(3, 6), version(2, 5), version(1, 4)];
  expect(differentVersions(version(5, 6), versions).map(({ n }) => n)).toEqual([2, 1]);
});
