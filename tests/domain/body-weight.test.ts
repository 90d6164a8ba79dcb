import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { BodyWeight, doseByWeight } from "#src/domain/body-weight.ts";

const weighing = (amount: number, unit = "kg") => v.parse(BodyWeight, { amount, unit, day: "2026-03-03" });

describe("body weight", () => {
  test.for([
    ["in kilograms", { amount: 70.5, unit: "kg" }, true],
    ["in pounds", { amount: 880, unit: "lb" }, true],
    ["of less than a person's", { amount: 19, unit: "kg" }, false],
    ["of more than the field holds", { amount: 401, unit: "kg" }, false],
    ["in stones", { amount: 11, unit: "st" }, false],
    ["without its day", { amount: 70, unit: "kg", day: undefined }, false],
  ] as const)("%s", ([, change, expected]) => {
    expect(v.is(BodyWeight, { day: "2026-03-03", ...change })).toBe(expected);
  });
});

describe("a dose in its other unit", () => {
  test.for([
    [{ known: true, amount: 150, unit: "mg" }, weighing(72), { amount: 2.08, unit: "mg/kg" }],
    [{ known: true, amount: 0.5, unit: "mg/kg" }, weighing(72), { amount: 36, unit: "mg" }],
    [{ known: true, amount: 0.5, unit: "mg/kg" }, weighing(200, "lb"), { amount: 45, unit: "mg" }],
  ] as const)("%o", ([dose, weight, reckoned]) => {
    expect(doseByWeight(dose, weight)).toEqual(reckoned);
  });

  test("is not there when either is not known", () => {
    expect(doseByWeight({ known: false }, weighing(72))).toBeUndefined();
    expect(doseByWeight({ known: true, amount: 150, unit: "mg" }, undefined)).toBeUndefined();
  });
});
