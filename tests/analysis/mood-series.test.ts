import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dailyMood } from "#src/analysis/daily-mood.ts";
import { moodOverTime } from "#src/analysis/mood-over-time.ts";
import { moodSeries, type MoodSeries } from "#src/analysis/mood-series.ts";
import { dayFromNumber, dayNumber } from "#src/domain/time.ts";
import { day, days, moodOn, moodsFrom } from "./moods.ts";

const monday = "2026-03-02";
const first = dayNumber(day(monday));

const seriesOf = (letters: string, from = monday): MoodSeries => {
  const { checkIns, range } = moodsFrom(from, letters);
  return moodSeries(dailyMood(checkIns, range));
};

/** The line as text: "·" where it breaks, lone points in brackets. */
const lineOf = ({ points }: MoodSeries): string =>
  points.map(({ mood, isLone }) => (mood === null ? "·" : isLone ? `(${mood})` : String(mood))).join(" ");

/** Gaps by how many days after the first day they begin and end. */
const gapsOf = ({ gaps }: MoodSeries) => gaps.map(({ from, to }) => [from - first, to - first]);

/** Letters for so many weeks, the same ones each week. */
const weeks = (count: number, letters: string) => letters.repeat(count);

describe("the line of single days", () => {
  test.for([
    ["5678", "5 6 7 8", []],
    ["5...6", "5 6", []],
    ["5....6", "(5) · (6)", [[1, 4]]],
    ["55....66", "5 5 · 6 6", [[2, 5]]],
    ["5...6....7", "5 6 · (7)", [[5, 8]]],
    ["....5", "· (5)", [[0, 3]]],
    ["...5", "(5)", []],
    ["55....", "5 5 ·", [[2, 5]]],
    ["55...", "5 5", []],
    [".........", "·", [[0, 8]]],
    ["...", "", []],
    ["0", "(0)", []],
    ["", "", []],
  ] as const)("L2, L3, L4: %s is drawn as %s with the gaps %j", ([letters, line, gaps]) => {
    expect(lineOf(seriesOf(letters))).toBe(line);
    expect(gapsOf(seriesOf(letters))).toEqual(gaps);
  });

  test("L1: points are days with a check-in and nothing between them", () => {
    expect(seriesOf("2...8").points.map(({ dayNumber: number, mood }) => [number - first, mood])).toEqual([
      [0, 2],
      [4, 8],
    ]);
  });

  test("L5: 400 days are drawn day by day, the 401st day makes it weeks", () => {
    expect(seriesOf("5".repeat(400))).toMatchObject({ binDays: 1 });
    expect(seriesOf("5".repeat(400)).points).toHaveLength(400);
    expect(seriesOf("5".repeat(401))).toMatchObject({ binDays: 7 });
  });
});

describe("the line of weeks", () => {
  test("L6, L7: a point is the median of the days from Monday to Sunday, between the lowest and the highest", () => {
    const [week] = seriesOf(weeks(60, "1234x00")).points;
    expect(week).toEqual({
      dayNumber: first + 3,
      from: first,
      to: first + 6,
      mood: 2,
      range: [0, 10],
      dayCount: 7,
      isLone: false,
    });
  });

  test("L6: the weeks are the same ones when the range begins on another day", () => {
    const whole = seriesOf(weeks(60, "1234567"));
    const shorter = seriesOf(`4567${weeks(59, "1234567")}`, "2026-03-05");
    expect(shorter.points.slice(1)).toEqual(whole.points.slice(1));
    expect(shorter.points[0]).toMatchObject({ from: first + 3, to: first + 6, mood: 5.5, range: [4, 7] });
  });

  test("L7: a week of one or two days shows its range, has no median and breaks the line", () => {
    const series = seriesOf(weeks(30, "555....") + "2.6...." + weeks(30, "555...."));
    expect(series.points[30]).toMatchObject({ mood: null, range: [2, 6], dayCount: 2 });
    expect(
      lineOf(series)
        .split(" ")
        .filter((point) => point === "·"),
    ).toHaveLength(1);
    expect(series.gaps).toEqual([]);
  });

  test("L8: weeks without a check-in are one gap from Monday to Sunday", () => {
    const series = seriesOf(weeks(30, "55555..") + weeks(2, ".......") + weeks(30, "..55555"));
    expect(gapsOf(series)).toEqual([[210, 223]]);
    expect(series.points.slice(30, 32)).toMatchObject([
      { mood: null, range: null, dayCount: 0 },
      { mood: null, range: null, dayCount: 0 },
    ]);
  });

  test("L8: an empty last week is no gap until it is longer than three days", () => {
    expect(gapsOf(seriesOf(weeks(60, "5555555") + "..."))).toEqual([]);
    expect(gapsOf(seriesOf(weeks(60, "5555555") + "...."))).toEqual([[420, 423]]);
  });

  test("L4: a week between two weeks without a median is lone", () => {
    const series = seriesOf(`${weeks(30, "5555555")}5......55555555......${weeks(30, "5555555")}`);
    expect(series.points.flatMap(({ isLone }, index) => (isLone ? [index] : []))).toEqual([31]);
  });
});

test("L5, L6: ten years are drawn by four weeks on fixed Mondays", () => {
  const series = seriesOf("1234567890x".repeat(332).slice(0, 3652), "2016-03-02");
  expect(series.binDays).toBe(28);
  expect(series.points).toHaveLength(131);
  const starts = series.points.slice(1).map(({ from }) => dayFromNumber(from));
  expect(starts[0]).toBe("2016-03-21");
  expect(series.points.slice(1).every(({ from }) => (from - dayNumber(day("1969-12-29"))) % 28 === 0)).toBe(true);
});

test("L1, L4, L7: whatever was recorded, every day is in one place, in order, and there are at most 400 points", () => {
  const letters = fc.array(fc.constantFrom(".", ".", ".", "0", "5", "x"), { maxLength: 3100 });
  const law = fc.property(letters, fc.integer({ min: 0, max: 6 }), (recorded, shift) => {
    const { checkIns, range } = moodsFrom(dayFromNumber(first + shift), recorded.join(""));
    const daily = recorded.length > 0 ? dailyMood(checkIns, range) : [];
    const { points, gaps } = moodSeries(daily);
    const daysDrawn = points.reduce((sum, { dayCount }) => sum + dayCount, 0);
    const isEmpty = (number: number) => daily[number - first - shift]?.mood === null;
    return (
      points.length <= 400 &&
      daysDrawn === checkIns.length &&
      points.every(({ from }, index) => index === 0 || from > (points[index - 1]?.to ?? from)) &&
      gaps.every(({ from, to }) => to - from >= 3 && isEmpty(from) && isEmpty(to))
    );
  });
  expect(fc.check(law, { numRuns: 25 }).counterexample).toBeNull();
});

describe("mood over time", () => {
  test("C1, L3: says the same about a range from one reading", () => {
    const checkIns = [moodOn("2026-03-04", 3), moodOn("2026-03-05", 6), moodOn("2026-03-11", 8)];
    const result = moodOverTime(checkIns, days("2026-03-01", "2026-03-31"), { today: day("2026-03-12") });
    expect(result.counted).toEqual(days("2026-03-04", "2026-03-11"));
    expect(result.daily).toHaveLength(8);
    expect(lineOf(result.series)).toBe("3 6 · (8)");
    expect(result.completeness).toMatchObject({
      days: 8,
      daysWithCheckIn: 3,
      checkInCount: 3,
      longestGap: { days: 5 },
    });
  });

  test("C3: says nothing before the first check-in", () => {
    expect(moodOverTime([], days("2026-03-01", "2026-03-31"), { today: day("2026-03-12") })).toMatchObject({
      counted: null,
      daily: [],
      series: { points: [], gaps: [] },
      completeness: { days: 0, checkInCount: 0 },
    });
  });
});
