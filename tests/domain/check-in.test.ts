import * as v from "valibot";
import { expect, test } from "vitest";
import { CheckIn, CheckInDraft, Feeling, feelings, FiveSteps, Mood } from "#src/domain/check-in.ts";
import { aCheckIn, on } from "../support/build.ts";

const draft = { at: on("2026-03-02"), mood: 5, note: "" };

test.for([0, 1, 5, 10])("takes a mood of %s", (mood) => {
  expect(v.is(Mood, mood)).toBe(true);
});

test.for([-1, 11, 5.5, Number.NaN, Infinity, "5", "", null, undefined, true])("refuses a mood of %j", (mood) => {
  expect(v.is(Mood, mood)).toBe(false);
  expect(v.is(CheckInDraft, { ...draft, mood })).toBe(false);
});

test.for([0, 1, 2, 3, 4])("takes step %s of five", (step) => {
  expect(v.is(FiveSteps, step)).toBe(true);
});

test.for([-1, 5, 2.5, "2", null])("refuses %j as one of five steps", (step) => {
  expect(v.is(FiveSteps, step)).toBe(false);
});

test.for(["anxiety", "energy", "connected", "sleep"] as const)("%s may be absent, and then stays absent", (field) => {
  expect(v.parse(CheckInDraft, draft)).not.toHaveProperty(field);
  expect(v.parse(CheckInDraft, { ...draft, [field]: 0 })[field]).toBe(0);
  expect(v.is(CheckInDraft, { ...draft, [field]: null })).toBe(false);
});

test.for([
  ["one", ["calm"], true],
  ["three, in the order chosen", ["raw", "tender", "anxious"], true],
  ["none, as an empty list", [], false],
  ["four", ["raw", "tender", "anxious", "calm"], false],
  ["one that is not in the list", ["fine"], false],
] as const)("words for a feeling: %s", ([, chosen, expected]) => {
  expect(v.is(CheckInDraft, { ...draft, feelings: chosen })).toBe(expected);
});

test("there are 31 words for a feeling, and none twice", () => {
  expect(new Set(feelings).size).toBe(31);
  expect(feelings.every((feeling) => v.is(Feeling, feeling))).toBe(true);
});

test.for([
  ["without an id", { id: undefined }],
  ["with an id that is none", { id: "check-in-1" }],
  ["without a time", { at: undefined }],
  ["without a note, not even an empty one", { note: undefined }],
  ["with a field nobody declared", { muchBetter: true }],
] as const)("refuses a check-in %s", ([, change]) => {
  expect(v.is(CheckIn, { ...aCheckIn(), ...change })).toBe(false);
});

test("what is entered has no id yet", () => {
  expect(v.is(CheckInDraft, draft)).toBe(true);
  expect(v.is(CheckInDraft, { ...draft, id: aCheckIn().id })).toBe(false);
});
