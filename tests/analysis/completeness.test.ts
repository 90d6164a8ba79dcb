import { describe, expect, test } from "vitest";
import { completeness } from "#src/analysis/completeness.ts";
import { countedRange } from "#src/analysis/counted-range.ts";
import { dailyMood } from "#src/analysis/daily-mood.ts";
import { day, days, moodOn, moodsFrom } from "./moods.ts";

const march = days("2026-03-01", "2026-03-31");

describe("the days that count", () => {
  test("C1: begin with the first check-in", () => {
    expect(countedRange([moodOn("2026-03-10", 5)], march, { today: day("2026-04-20") })).toEqual(
      days("2026-03-10", "2026-03-31"),
    );
  });

  test("C1: begin with the range when the first check-in was before it", () => {
    const counting = { today: day("2026-04-20"), firstDay: day("2026-01-05") };
    expect(countedRange([moodOn("2026-03-10", 5)], march, counting)).toEqual(march);
    expect(countedRange([moodOn("2026-01-05", 5)], march, { today: day("2026-04-20") })).toEqual(march);
  });

  test("C1: are all those of a range in which nothing was recorded, once something was before it", () => {
    expect(countedRange([], march, { today: day("2026-04-20"), firstDay: day("2026-01-05") })).toEqual(march);
  });

  test("C2: end yesterday while today has no check-in", () => {
    expect(countedRange([moodOn("2026-03-10", 5)], march, { today: day("2026-03-12") })).toEqual(
      days("2026-03-10", "2026-03-11"),
    );
  });

  test("C2: end today once today has one", () => {
    const checkIns = [moodOn("2026-03-12", 5), moodOn("2026-03-10", 5)];
    expect(countedRange(checkIns, march, { today: day("2026-03-12") })).toEqual(days("2026-03-10", "2026-03-12"));
  });

  test("C2: go on to a check-in on a later day, made before a flight west", () => {
    const checkIns = [moodOn("2026-03-10", 5), moodOn("2026-03-13", 5)];
    expect(countedRange(checkIns, march, { today: day("2026-03-12") })).toEqual(days("2026-03-10", "2026-03-13"));
  });

  test.for([
    ["there is no check-in at all", [], "2026-03-12"],
    ["the range lies before the first one", ["2026-04-02"], "2026-04-20"],
    ["the range lies in the future", ["2026-01-05"], "2026-02-01"],
    ["the range begins today and today has none yet", ["2026-01-05"], "2026-03-01"],
  ] as const)("C3: are none when %s", ([, recorded, today]) => {
    expect(
      countedRange(
        recorded.map((text) => moodOn(text, 5)),
        march,
        { today: day(today) },
      ),
    ).toBeNull();
  });
});

describe("completeness", () => {
  const of = (letters: string) => {
    const { checkIns, range } = moodsFrom("2026-03-02", letters);
    return completeness(dailyMood(checkIns, range));
  };

  test("C4: is days with a check-in of the days that count, beside the number of check-ins", () => {
    const twice = [moodOn("2026-03-02", 3), moodOn("2026-03-02", 4), moodOn("2026-03-04", 4)];
    expect(completeness(dailyMood(twice, days("2026-03-02", "2026-03-05")))).toMatchObject({
      days: 4,
      daysWithCheckIn: 2,
      checkInCount: 3,
    });
  });

  test.for([
    ["5555", null],
    ["5..5", { from: "2026-03-03", to: "2026-03-04", days: 2 }],
    ["5...5.5", { from: "2026-03-03", to: "2026-03-05", days: 3 }],
    ["5.5...", { from: "2026-03-05", to: "2026-03-07", days: 3 }],
    ["...5.5", { from: "2026-03-02", to: "2026-03-04", days: 3 }],
    ["5..5..5", { from: "2026-03-06", to: "2026-03-07", days: 2 }],
    ["....", { from: "2026-03-02", to: "2026-03-05", days: 4 }],
  ] as const)("C5: the longest gap of %s", ([letters, expected]) => {
    expect(of(letters).longestGap).toEqual(expected);
  });

  test("C3: of no days says nothing", () => {
    expect(completeness([])).toEqual({ days: 0, daysWithCheckIn: 0, checkInCount: 0, longestGap: null });
  });
});
