import * as v from "valibot";
import { expect, test } from "vitest";
import {
  CheckInId,
  ContentId,
  CourseId,
  DraftId,
  IntentionId,
  PracticeLogId,
  ReflectionId,
  SessionId,
} from "#src/domain/ids.ts";

test.for([
  ["check-in", CheckInId],
  ["course", CourseId],
  ["session", SessionId],
  ["intention", IntentionId],
  ["reflection", ReflectionId],
  ["practice log", PracticeLogId],
  ["draft", DraftId],
] as const)("the id of a %s is a random UUID and nothing that could tell something", ([, schema]) => {
  expect(v.is(schema, crypto.randomUUID())).toBe(true);
  const others = ["", "1", "2026-03-02", "check-in/1", `${crypto.randomUUID()}x`, 1, null, undefined];
  expect(others.filter((other) => v.is(schema, other))).toEqual([]);
});

test.for(["a", "land-in-the-room", "phq-9", "x".repeat(60)])("takes %s as the id of content", (id) => {
  expect(v.is(ContentId, id)).toBe(true);
});

test.for(["", "Land", "land in", "land_in", "../x", "é", "x".repeat(61), "a\n", null])(
  "refuses %j as the id of content",
  (id) => {
    expect(v.is(ContentId, id)).toBe(false);
  },
);
