import { expect, test } from "vitest";
import { byName } from "#src/features/medicines/by-name.ts";
import { aMedicine, on } from "../../support/build.ts";

const medicine = (name: string, day: string) => aMedicine({ name, at: on(day) });

test("one history for each name, the newest change first", () => {
  const histories = byName([
    medicine("Sertraline", "2026-01-01"),
    medicine("Melatonin", "2026-02-01"),
    medicine("Sertraline", "2026-03-01"),
  ]);
  expect(histories.map(({ name, changes }) => `${name}: ${changes.map(({ at }) => at.localDay).join(" ")}`)).toEqual([
    "Sertraline: 2026-03-01 2026-01-01",
    "Melatonin: 2026-02-01",
  ]);
});

test("case and white space make no other medicine; it is called as it was written last", () => {
  const [only, ...others] = byName([
    medicine("sertraline", "2026-01-01"),
    medicine(" Vitamin  D", "2026-01-02"),
    medicine("vitamin d ", "2026-01-03"),
    medicine("Sertraline ", "2026-02-01"),
  ]);
  expect(only?.name).toBe("Sertraline ");
  expect(others.map(({ name }) => name)).toEqual(["vitamin d "]);
});

test("without any there is nothing", () => {
  expect(byName([])).toEqual([]);
});
