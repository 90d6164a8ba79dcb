import { describe, expect, test } from "vitest";
import { checklistPhases, newPreparation, readinessOf, thingsToBring } from "#src/analysis/preparation.ts";
import { aPreparation, aSession, on } from "../support/build.ts";

const session = aSession({ at: on("2026-03-10T10:00") });
const scarf = { id: crypto.randomUUID(), phase: "evening-before" as const, text: "The grey scarf" };
const ours = [
  { id: "ride", phase: "days-before" },
  { id: "clothes", phase: "evening-before" },
  { id: "music", phase: "evening-before" },
] as const;

describe("V8: what getting ready begins with", () => {
  test("the first time: nothing", () => {
    expect(newPreparation(session.id, [], on("2026-03-08"))).toEqual({
      at: on("2026-03-08"),
      sessionId: session.id,
      ticked: [],
      hidden: [],
      ownLines: [],
      ride: { who: "", phone: "", isArranged: false },
      toTell: "",
    });
  });

  test("after that: what was remembered from the latest, with nothing ticked and no ride arranged", () => {
    const older = aPreparation({ at: on("2026-02-01"), ride: { who: "Kim", phone: "1", isArranged: true } });
    const latest = aPreparation({
      at: on("2026-03-01"),
      ticked: ["ride", scarf.id],
      hidden: ["music"],
      ownLines: [scarf],
      ride: { who: "Ana", phone: "555 0199", isArranged: true },
      toTell: "My blood pressure",
    });
    for (const earlier of [
      [older, latest],
      [latest, older],
    ]) {
      expect(newPreparation(session.id, earlier, on("2026-03-08"))).toEqual({
        at: on("2026-03-08"),
        sessionId: session.id,
        ticked: [],
        hidden: ["music"],
        ownLines: [scarf],
        ride: { who: "Ana", phone: "555 0199", isArranged: false },
        toTell: "My blood pressure",
      });
    }
  });

  test("never from its own session", () => {
    const own = aPreparation({ sessionId: session.id, toTell: "twice" });
    expect(newPreparation(session.id, [own], on("2026-03-08")).toTell).toBe("");
  });
});

describe("V9: how much is ready", () => {
  test.for([
    [{}, undefined, { ready: 0, of: 3 }],
    [{ ticked: ["ride"] }, undefined, { ready: 1, of: 3 }],
    [{ ticked: ["music"], hidden: ["music"] }, undefined, { ready: 0, of: 2 }],
    [{ ticked: [scarf.id, "clothes"], ownLines: [scarf] }, "evening-before", { ready: 2, of: 3 }],
    [{ ticked: ["gone-since"] }, "days-before", { ready: 0, of: 1 }],
  ] as const)("of %o in %s: %o", ([change, phase, expected]) => {
    expect(readinessOf(aPreparation(change), ours, phase)).toEqual(expected);
  });
});

test("V14: to bring are our things that are not hidden, and own lines of the evening before", () => {
  const stone = { id: crypto.randomUUID(), phase: "that-morning" as const, text: "A stone for the pocket" };
  const lines = [
    { id: "ride", phase: "days-before" },
    { id: "clothes", phase: "evening-before", isToBring: true },
    { id: "music", phase: "evening-before", isToBring: true },
    { id: "no-alcohol", phase: "evening-before" },
  ] as const;
  const mine = { ...aPreparation({ hidden: ["music"] }), ownLines: [scarf, stone] };
  expect(thingsToBring(mine, lines)).toEqual({ ours: [lines[1]], own: [scarf] });
});

test.for([
  ["2026-03-01T12:00", ["days-before"]],
  ["2026-03-08T23:00", ["days-before"]],
  ["2026-03-09T08:00", ["evening-before"]],
  ["2026-03-10T08:00", ["evening-before", "that-morning"]],
  ["2026-03-10T10:00", ["in-the-room"]],
  ["2026-03-12T10:00", ["in-the-room"]],
] as const)("V10: at %s the parts that stand open are %s", ([wall, phases]) => {
  expect(checklistPhases(session, on(wall))).toEqual(phases);
});
