import { describe, expect, test } from "vitest";
import { practices } from "#src/content/practices/practices.ts";
import { practiceTimes } from "#src/domain/practice.ts";
import { earliestFit, fittingNow, timeNow } from "#src/features/practices/fits.ts";
import { aSession, on } from "../../support/build.ts";

describe("where the person is", () => {
  const after = (at: string, unusual: object = {}) =>
    timeNow([aSession({ at: on("2026-03-10T14:00"), ...unusual })], on(at));

  test.for([
    ["2026-03-10T14:00", "same-day"],
    ["2026-03-10T23:00", "same-day"],
    ["2026-03-11T09:00", "two-days"],
    ["2026-03-12T23:00", "two-days"],
    ["2026-03-13T09:00", "two-weeks"],
    ["2026-03-24T23:00", "two-weeks"],
    ["2026-03-25T09:00", "ongoing"],
  ] as const)("at %s, after a session on 10 March at 14:00: %s", ([at, time]) => {
    expect(after(at)).toBe(time);
  });

  test("before the first session, anything that fits any day", () => {
    expect(after("2026-03-10T13:59")).toBe("ongoing");
    expect(timeNow([], on("2026-03-10"))).toBe("ongoing");
  });

  test("a booster counts; a cancelled session and one for talking do not", () => {
    expect(after("2026-03-11", { kind: "booster" })).toBe("two-days");
    expect(after("2026-03-11", { kind: "integration" })).toBe("ongoing");
    expect(after("2026-03-11", { status: "cancelled" })).toBe("ongoing");
  });
});

test.for(practiceTimes)("for %s at most four, all of which fit, those of that time first", (time) => {
  const found = fittingNow(practices, time);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(4);
  expect(found.every(({ fits }) => fits.includes(time))).toBe(true);
  const ownFirst = found.map((practice) => earliestFit(practice) === time);
  expect(ownFirst).toEqual(ownFirst.toSorted((a, b) => Number(b) - Number(a)));
});
