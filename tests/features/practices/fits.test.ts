import { describe, expect, test } from "vitest";
import { phaseOf } from "#src/analysis/phase.ts";
import { practices } from "#src/content/practices/practices.ts";
import { practiceTimes } from "#src/domain/practice.ts";
import { earliestFit, fitOf, fittingNow } from "#src/features/practices/fits.ts";
import { aSession, on } from "../../support/build.ts";

describe("where the person is", () => {
  const after = (at: string, unusual: object = {}) =>
    fitOf(phaseOf([aSession({ at: on("2026-03-10T14:00"), ...unusual })], [], on(at)));

  test.for([
    ["2026-03-09T14:00", "ongoing"],
    ["2026-03-10T13:59", "before"],
    ["2026-03-10T14:00", "same-day"],
    ["2026-03-10T23:00", "same-day"],
    ["2026-03-11T09:00", "two-days"],
    ["2026-03-12T23:00", "two-days"],
    ["2026-03-13T09:00", "two-weeks"],
    ["2026-03-24T23:00", "two-weeks"],
    ["2026-03-25T09:00", "ongoing"],
  ] as const)("at %s, with a session on 10 March at 14:00: %s", ([at, fit]) => {
    expect(after(at)).toBe(fit);
  });

  test("resting goes on past midnight", () => {
    const late = aSession({ at: on("2026-03-10T22:00"), end: on("2026-03-11T01:00") });
    expect(fitOf(phaseOf([late], [], on("2026-03-11T04:30")))).toBe("same-day");
  });

  test("without a session, anything that fits any day", () => {
    expect(fitOf(phaseOf([], [], on("2026-03-10")))).toBe("ongoing");
  });

  test("a booster counts; a cancelled session and one for talking do not", () => {
    expect(after("2026-03-11", { kind: "booster" })).toBe("two-days");
    expect(after("2026-03-11", { kind: "integration" })).toBe("ongoing");
    expect(after("2026-03-10T13:00", { kind: "integration" })).toBe("ongoing");
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

test("before the session of the day, only what brings one into the room", () => {
  const found = fittingNow(practices, "before");
  expect(found.map(({ id }) => id)).toEqual(["land-in-the-room", "long-breath-out"]);
});

test("a practice that needs somebody's word first is never suggested by itself", () => {
  const [stretch, chair] = ["gentle-stretch", "empty-chair"].map((id) => practices.filter((each) => each.id === id));
  expect(fittingNow([...(stretch ?? []), ...(chair ?? [])], "two-weeks")).toEqual([]);
  expect([...(stretch ?? []), ...(chair ?? [])]).toHaveLength(2);
});
