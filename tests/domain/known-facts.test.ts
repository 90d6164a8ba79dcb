import * as v from "valibot";
import { expect, test } from "vitest";
import { CheckIn } from "#src/domain/check-in.ts";
import { Effect } from "#src/domain/effect.ts";
import { Preparation } from "#src/domain/preparation.ts";
import { Session } from "#src/domain/session.ts";
import { Step } from "#src/domain/step.ts";
import { aCheckIn, anEffect, aPreparation, aSession, aStep } from "../support/build.ts";

const isKept = (schema: v.GenericSchema, record: object, change: object) => v.is(schema, { ...record, ...change });
const ride = { who: "", phone: "", isArranged: false };
const dose = (how: object) => ({ doses: [{ known: true, amount: 150, unit: "mg", ...how }] });

test.for([
  ["no sleep at all", { sleepHours: 0 }, true],
  ["half hours of sleep", { sleepHours: 7.5 }, true],
  ["more sleep than a day has", { sleepHours: 24.5 }, false],
  ["a third of an hour", { sleepHours: 7.3 }, false],
] as const)("a check-in with %s", ([, change, expected]) => {
  expect(isKept(CheckIn, aCheckIn(), change)).toBe(expected);
});

test.for([
  ["at the very start, for a minute", { onsetAfterMinutes: 0, lastedMinutes: 1 }, true],
  ["two weeks on, for a year", { onsetAfterMinutes: 20_160, lastedMinutes: 527_040 }, true],
  ["before the start", { onsetAfterMinutes: -1 }, false],
  ["for no time", { lastedMinutes: 0 }, false],
  ["for half a minute", { lastedMinutes: 0.5 }, false],
] as const)("an effect that was there %s", ([, change, expected]) => {
  expect(isKept(Effect, anEffect(), change)).toBe(expected);
});

test.for([
  ["a day and a note", { due: "2026-03-14", note: "" }, true],
  ["a day that no calendar has", { due: "2026-02-30" }, false],
  ["more words than fit", { note: "x".repeat(200_001) }, false],
] as const)("a step with %s", ([, change, expected]) => {
  expect(isKept(Step, aStep(), change)).toBe(expected);
});

test("that nobody drives is ticked or not there", () => {
  const kept = (said: object) => isKept(Preparation, aPreparation(), { ride: { ...ride, ...said } });
  expect([kept({}), kept({ noDrivingAcknowledged: true }), kept({ noDrivingAcknowledged: false })]).toEqual([
    true,
    true,
    false,
  ]);
});

test.for([
  ["swished, as the label says", dose({ mouthPlace: "swished", asToldBy: "label" }), true],
  ["without either, as before", dose({}), true],
  ["in a place that is none", dose({ mouthPlace: "nose" }), false],
  ["as a friend said", dose({ asToldBy: "friend" }), false],
] as const)("a session with a dose %s", ([, change, expected]) => {
  expect(isKept(Session, aSession(), change)).toBe(expected);
});
