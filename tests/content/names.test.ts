import type { MessageDescriptor } from "@lingui/core";
import { expect, test } from "vitest";
import { feelingNames, fiveStepNames, moodEndNames } from "#src/content/names/check-in-names.ts";
import { doseUnitNames, routeNames, sessionKindNames } from "#src/content/names/session-names.ts";
import { feelings } from "#src/domain/check-in.ts";
import { doseUnits, routes, sessionKinds } from "#src/domain/session.ts";
import { said } from "./messages.ts";

const named = <Key extends PropertyKey>(keys: readonly Key[], names: Record<Key, MessageDescriptor>) =>
  keys.map((key) => said(names[key]));

test("the kinds, routes and units have the names of the clinic", () => {
  expect(named(sessionKinds, sessionKindNames)).toEqual(["Preparation", "Medicine", "Integration", "Booster"]);
  expect(named(routes, routeNames)).toEqual([
    "IV infusion",
    "Injection into muscle",
    "Under the tongue or in the cheek",
    "Swallowed",
    "Nasal spray",
    "Under the skin",
    "Other",
  ]);
  expect(named(doseUnits, doseUnitNames)).toEqual(["mg", "mg/kg"]);
});

test("the mood track says what its ends are", () => {
  expect([said(moodEndNames.worst), said(moodEndNames.best)]).toEqual(["worst I can imagine", "best I can imagine"]);
});

test("every step of a row has a word, different from the others of the row", () => {
  for (const row of Object.values(fiveStepNames)) {
    const words = named([0, 1, 2, 3, 4], row);
    expect(new Set(words).size).toBe(5);
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  }
});

test("the rows begin and end where their scales do", () => {
  expect(named([0, 4], fiveStepNames.anxiety)).toEqual(["None", "A lot"]);
  expect(named([0, 4], fiveStepNames.energy)).toEqual(["None", "A lot"]);
  expect(named([0, 4], fiveStepNames.connected)).toEqual(["Not at all", "Very"]);
  expect(named([0, 4], fiveStepNames.sleep)).toEqual(["Awful", "Great"]);
});

test("every feeling is named by itself", () => {
  expect(named(feelings, feelingNames).map((name) => name.toLowerCase())).toEqual([...feelings]);
});
