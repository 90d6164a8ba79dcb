import { expect, test } from "vitest";
import { changeFrom, measures } from "#src/analysis/change.ts";
import { instruments } from "#src/content/instruments/instruments.ts";

test("K1 to K6: a PHQ-9 from 18 to 9", () => {
  expect(changeFrom(18, 9, "phq-9")).toEqual({
    delta: -9,
    percent: -50,
    atLeastHalfLower: true,
    underFive: false,
    isNoticeable: true,
    isReliable: true,
    crosses: true,
  });
});

test("K5: a PHQ-9 from 11 to 6 is noticeable and not reliable", () => {
  expect(changeFrom(11, 6, "phq-9")).toEqual({
    delta: -5,
    percent: -45,
    atLeastHalfLower: false,
    underFive: false,
    isNoticeable: true,
    isReliable: false,
    crosses: false,
  });
});

test("K3 K5: a PHQ-9 from 10 to 4 is under 5 and reliable", () => {
  expect(changeFrom(10, 4, "phq-9")).toMatchObject({
    percent: -60,
    atLeastHalfLower: true,
    underFive: true,
    isReliable: true,
    crosses: true,
  });
});

test("K2 K5: a WHO-5 from 48 to 60 is twelve more, over the line, and not reliable", () => {
  expect(changeFrom(48, 60, "who-5")).toEqual({
    delta: 12,
    percent: null,
    atLeastHalfLower: null,
    underFive: null,
    isNoticeable: true,
    isReliable: false,
    crosses: false,
  });
  expect(changeFrom(40, 60, "who-5")).toMatchObject({ isReliable: false });
  expect(changeFrom(40, 64, "who-5")).toMatchObject({ isReliable: true, crosses: true });
  expect(changeFrom(64, 40, "who-5")).toMatchObject({ isReliable: true, crosses: false });
});

test("K5 K6: a PCL-5 from 45 to 28 is reliable and at the line", () => {
  expect(changeFrom(45, 28, "pcl-5-month")).toMatchObject({ delta: -17, isReliable: true, crosses: true });
  expect(changeFrom(45, 29, "pcl-5-month")).toMatchObject({ isReliable: true, crosses: false });
  expect(changeFrom(42, 28, "pcl-5-month")).toMatchObject({ isReliable: false, isNoticeable: true, crosses: false });
});

test.for([
  ["phq-9", 6, 5],
  ["gad-7", 4, 4],
  ["who-5", 21, 10],
  ["pcl-5-month", 15, 10],
] as const)("K4 K5: the %s is reliable from %s and noticeable from %s, up as well as down", ([part, reliable, few]) => {
  for (const way of [1, -1]) {
    expect(changeFrom(40, 40 + way * reliable, part).isReliable).toBe(true);
    expect(changeFrom(40, 40 + way * (reliable - 1), part).isReliable).toBe(false);
    expect(changeFrom(40, 40 + way * few, part).isNoticeable).toBe(true);
    expect(changeFrom(40, 40 + way * (few - 1), part).isNoticeable).toBe(false);
  }
});

test.for([
  [15, 10, false],
  [15, 9, true],
  [9, 3, false],
] as const)("K6: a PHQ-9 from %s to %s crosses: %s", ([start, now, crosses]) => {
  expect(changeFrom(start, now, "phq-9").crosses).toBe(crosses);
});

test.for([
  [12, 8, false],
  [12, 7, true],
  [7, 3, false],
] as const)("K6: a GAD-7 from %s to %s crosses: %s", ([start, now, crosses]) => {
  expect(changeFrom(start, now, "gad-7").crosses).toBe(crosses);
});

test.for([0, 1, 4])("K2 K3: from a start of %s nothing is said as a share of it", (start) => {
  expect(changeFrom(start, 0, "phq-9")).toMatchObject({ percent: null, atLeastHalfLower: null, underFive: true });
});

test("K2: a start of 5 has a share, and up and down round alike", () => {
  expect(changeFrom(5, 2, "gad-7")).toMatchObject({ percent: -60, atLeastHalfLower: true });
  expect([changeFrom(8, 3, "phq-9").percent, changeFrom(8, 13, "phq-9").percent]).toEqual([-63, 63]);
  expect(Object.is(changeFrom(400, 399, "pcl-5-month").percent, 0)).toBe(true);
});

test("K3: half of an odd start is half of it, not less", () => {
  expect(changeFrom(15, 8, "phq-9").atLeastHalfLower).toBe(false);
  expect(changeFrom(15, 7, "phq-9").atLeastHalfLower).toBe(true);
});

test("K5: for the PHQ-8 nothing was published that could be said", () => {
  expect(changeFrom(16, 4, "phq-8")).toEqual({
    delta: -12,
    percent: -75,
    atLeastHalfLower: true,
    underFive: true,
    isNoticeable: null,
    isReliable: null,
    crosses: null,
  });
});

test("of a measure that is not known only the difference is said", () => {
  expect(changeFrom(20, 10, "ham-a")).toEqual({
    delta: -10,
    percent: null,
    atLeastHalfLower: null,
    underFive: null,
    isNoticeable: null,
    isReliable: null,
    crosses: null,
  });
});

test("every part of every instrument is in the table, and every figure has its source", () => {
  const parts = instruments.flatMap((instrument) => instrument.parts.map(({ id }) => id));
  expect(Object.keys(measures).toSorted()).toEqual(parts.toSorted());
  const figures = Object.values(measures).flatMap(({ noticeable, reliable }) => [noticeable, reliable]);
  expect(figures.filter((figure) => figure !== null && figure.source === "")).toEqual([]);
});
