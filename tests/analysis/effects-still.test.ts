import { expect, test } from "vitest";
import { effectsToAskAbout, hasLasted } from "#src/analysis/effects-still.ts";
import { anEffect, on } from "../support/build.ts";

const asked = (day: string, ...effects: readonly ReturnType<typeof anEffect>[]) =>
  effectsToAskAbout(effects, on(day)).map(({ effect }) => effect);
const moderate = (day: string, unusual: object = {}) =>
  anEffect({ at: on(day), effect: "headache", severity: "moderate", ...unusual });

test.for([
  ["2026-03-11", []],
  ["2026-03-12", ["headache"]],
  ["2026-03-24", ["headache"]],
  ["2026-03-25", []],
] as const)("S1 asks two days later, and for two weeks: on %s, of one on the 10th, %s", ([day, effects]) => {
  expect(asked(day, moderate("2026-03-10"))).toEqual(effects);
});

test.for([
  [{ severity: "severe" }, true],
  [{ severity: "mild" }, false],
  [{ severity: undefined }, false],
  [{ severity: "severe", isStillThere: false, stillThereAt: on("2026-03-10") }, false],
  [{ severity: "mild", isStillThere: true, stillThereAt: on("2026-03-10") }, true],
] as const)("S1 of %o: %s", ([unusual, isAsked]) => {
  expect(asked("2026-03-12", moderate("2026-03-10", unusual))).toEqual(isAsked ? ["headache"] : []);
});

test("S1 what is still there is asked about again two days after it was said", () => {
  const still = moderate("2026-03-01", { isStillThere: true, stillThereAt: on("2026-03-12") });
  expect(asked("2026-03-13", still)).toEqual([]);
  expect(asked("2026-03-14", still)).toEqual(["headache"]);
});

test("S2 what has waited longest comes first", () => {
  const later = moderate("2026-03-11", { effect: "dizzy" });
  expect(asked("2026-03-14", later, moderate("2026-03-10"))).toEqual(["headache", "dizzy"]);
});

test("S2 nothing more is asked on a day on which something was answered", () => {
  const answered = moderate("2026-03-08", { effect: "dizzy", isStillThere: false, stillThereAt: on("2026-03-14") });
  expect(asked("2026-03-14", answered, moderate("2026-03-10"))).toEqual([]);
  expect(asked("2026-03-15", answered, moderate("2026-03-10"))).toEqual(["headache"]);
});

test.for([
  ["2026-03-10T09:00", true, "2026-03-11T09:01", true],
  ["2026-03-10T09:00", true, "2026-03-11T09:00", false],
  ["2026-03-10T09:00", false, "2026-03-14T09:00", false],
  ["2026-03-10T09:00", true, undefined, false],
] as const)("S3 noticed at %s, still there: %s, said at %s: it has lasted: %s", ([at, isStillThere, said, lasted]) => {
  expect(hasLasted({ at: on(at), isStillThere, stillThereAt: said && on(said) })).toBe(lasted);
});
