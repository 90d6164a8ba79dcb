import * as v from "valibot";
import { expect, test } from "vitest";
import { dailyMood } from "#src/analysis/daily-mood.ts";
import { moodAtAGlance } from "#src/analysis/mood-at-a-glance.ts";
import { mean, median } from "#src/analysis/statistics.ts";
import { When } from "#src/domain/time.ts";
import { aCheckIn, on } from "../support/build.ts";
import { days, moodOn } from "./moods.ts";

const week = days("2026-03-02", "2026-03-08");

test("D1: the mood of a day is the mean of its check-ins, however few", () => {
  const checkIns = [moodOn("2026-03-02", 4), moodOn("2026-03-02", 7), moodOn("2026-03-03", 0)];
  expect(dailyMood(checkIns, days("2026-03-02", "2026-03-03"))).toEqual([
    { day: "2026-03-02", dayNumber: 20_514, mood: 5.5, checkInCount: 2 },
    { day: "2026-03-03", dayNumber: 20_515, mood: 0, checkInCount: 1 },
  ]);
});

test("D1: a day without a check-in has no mood, and not 0", () => {
  expect(dailyMood([], days("2026-03-02", "2026-03-02"))).toMatchObject([
    { day: "2026-03-02", mood: null, checkInCount: 0 },
  ]);
});

test("D2: there is one entry for every day of the range, in order, and none for another", () => {
  const checkIns = ["2026-03-09", "2026-03-08", "2026-03-01", "2026-03-02"].map((day) => moodOn(day, 5));
  const daily = dailyMood(checkIns, week);
  expect(daily.map(({ day }) => day.slice(-2)).join(" ")).toBe("02 03 04 05 06 07 08");
  expect(daily.map(({ checkInCount }) => checkInCount)).toEqual([1, 0, 0, 0, 0, 0, 1]);
});

test("D2: days go on across New Year, a leap day and a clock change", () => {
  expect(dailyMood([], days("2025-12-30", "2026-01-02"))).toHaveLength(4);
  expect(dailyMood([], days("2028-02-28", "2028-03-01"))).toHaveLength(3);
  expect(dailyMood([], days("2026-03-28", "2026-03-30"))).toHaveLength(3);
});

test("D2: the day is the one on the wall at the time, also when the instant lies on another", () => {
  const at = v.parse(When, { ...on("2026-03-03T06:00"), zone: "Pacific/Honolulu", localDay: "2026-03-02" });
  expect(dailyMood([aCheckIn({ at, mood: 8 })], week)[0]).toMatchObject({
    day: "2026-03-02",
    mood: 8,
    checkInCount: 1,
  });
});

test("G1: at a glance, days weigh alike and check-ins are counted", () => {
  const busyDay = [1, 1, 1, 1, 1].map((mood) => moodOn("2026-03-02", mood));
  const checkIns = [...busyDay, moodOn("2026-03-03", 6), moodOn("2026-03-04", 8), moodOn("2026-03-20", 10)];
  expect(moodAtAGlance(checkIns, week)).toEqual({
    checkInCount: 7,
    daysWithCheckIn: 3,
    median: 6,
    lowestDay: 1,
    highestDay: 8,
  });
});

test.for([
  [[]],
  [["2026-03-02"]],
  [["2026-03-02", "2026-03-03"]],
  [["2026-03-02", "2026-03-02", "2026-03-03"]],
] as const)("G2: fewer than three days are not summed up: %j", ([recorded]) => {
  const glance = moodAtAGlance(
    recorded.map((day) => moodOn(day, 4)),
    week,
  );
  expect(glance).toMatchObject({ median: null, lowestDay: null, highestDay: null, checkInCount: recorded.length });
});

test.for([
  [[], null, null],
  [[3], 3, 3],
  [[1, 2], 1.5, 1.5],
  [[9, 1, 2], 4, 2],
  [[10, 0, 1, 9], 5, 5],
  [[0, 0, 0, 0, 10], 2, 0],
] as const)("of %j the mean is %s and the median %s", ([values, expectedMean, expectedMedian]) => {
  expect(mean(values)).toBe(expectedMean);
  expect(median(values)).toBe(expectedMedian);
});

test("a median leaves the order of its values alone", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
