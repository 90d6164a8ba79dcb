import * as v from "valibot";
import { expect, test } from "vitest";
import { Course, CourseDraft } from "#src/domain/course.ts";
import { aCourse } from "../support/build.ts";

test.for([
  ["nobody knows how many sessions there will be", { name: "Spring" }],
  ["one session is planned", { name: "Spring", plannedSessions: 1 }],
  ["a hundred are planned", { name: "Spring", plannedSessions: 100 }],
  ["its name is one emoji", { name: "⚓" }],
] as const)("takes a course when %s", ([, draft]) => {
  expect(v.is(CourseDraft, draft)).toBe(true);
});

test.for([
  ["without a name", { name: undefined }],
  ["with a name of spaces", { name: "   " }],
  ["with a name of 201 letters", { name: "x".repeat(201) }],
  ["with 0 sessions", { plannedSessions: 0 }],
  ["with -1 sessions", { plannedSessions: -1 }],
  ["with 101 sessions", { plannedSessions: 101 }],
  ["with 1e9 sessions", { plannedSessions: 1e9 }],
  ["with half a session", { plannedSessions: 2.5 }],
  ["with sessions as text", { plannedSessions: "6" }],
  ["with sessions that are null", { plannedSessions: null }],
  ["with 0 days between sessions", { spacingDays: 0 }],
  ["with more than a year between sessions", { spacingDays: 367 }],
  ["of a substance nobody declared", { substance: "psilocybin" }],
  ["begun on a day that never was", { startDay: "2026-02-30" }],
  ["with a field nobody declared", { plannedSpacingDays: 3 }],
] as const)("refuses a course %s", ([, change]) => {
  expect(v.is(CourseDraft, { name: "Spring", ...change })).toBe(false);
  expect(v.is(Course, { ...aCourse(), ...change })).toBe(false);
});

test.for([
  ["active", true],
  ["finished", true],
  ["paused", true],
  ["maintenance", true],
  ["over", false],
  [undefined, false],
] as const)("the status of a course may be %s: %s", ([status, expected]) => {
  expect(v.is(Course, { ...aCourse(), status })).toBe(expected);
});
