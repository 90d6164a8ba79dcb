import { expect, test } from "vitest";
import { afterCareLines, drivingSentence } from "#src/content/checklist/after-care.ts";
import { checklist, findChecklistLine, preparationPhaseNames, rideLineId } from "#src/content/checklist/checklist.ts";
import { tellYourClinicIf } from "#src/content/checklist/tell-your-clinic.ts";
import { preparationPhases } from "#src/domain/preparation.ts";
import { said } from "./messages.ts";

test("every part of the checklist has lines, in the order of time", () => {
  const phases = checklist.map(({ phase }) => preparationPhases.indexOf(phase));
  expect(phases).toEqual(phases.toSorted((a, b) => a - b));
  expect(new Set(phases).size).toBe(preparationPhases.length);
  expect(preparationPhases.map((phase) => said(preparationPhaseNames[phase]))).toEqual([
    "In the days before",
    "The evening before",
    "That morning",
    "In the room",
  ]);
});

test("ids are for ever: what was ticked is kept under them", () => {
  expect(checklist.map(({ id }) => id)).toEqual([
    "food-rule",
    "medicines",
    "nausea",
    "consent",
    "ride",
    "somebody-knows",
    "covered",
    "nothing-later",
    "no-alcohol",
    "clothes",
    "eye-mask",
    "music",
    "comfort",
    "notebook",
    "cards",
    "food-today",
    "water",
    "medicines-today",
    "worries",
    "bathroom",
    "phone",
  ]);
  expect(findChecklistLine("ride")?.id).toBe(rideLineId);
  expect(findChecklistLine("gone-since")).toBeUndefined();
});

test("what to bring are things, and nothing that is to be done", () => {
  expect(checklist.filter(({ isToBring }) => isToBring).map(({ id }) => id)).toEqual([
    "clothes",
    "eye-mask",
    "music",
    "comfort",
    "notebook",
  ]);
});

test("no line tells anybody to leave out a medicine", () => {
  expect(
    checklist.map(({ text }) => said(text)).filter((line) => /skip|(?<!don't )leave out|stop taking/i.test(line)),
  ).toEqual([]);
});

test("the sentence on driving is printed word for word", () => {
  expect(said(drivingSentence)).toBe("No driving until at least tomorrow, and only if your clinic agrees.");
});

test("what a clinic wants to know and what to leave for later has no line twice", () => {
  for (const lines of [tellYourClinicIf, afterCareLines]) {
    expect(new Set(lines.map(said)).size).toBe(lines.length);
  }
});
