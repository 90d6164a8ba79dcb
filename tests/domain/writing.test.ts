import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Draft } from "#src/domain/draft.ts";
import { Intention, IntentionDraft } from "#src/domain/intention.ts";
import { PracticeLog, PracticeLogDraft } from "#src/domain/practice-log.ts";
import { Reflection, ReflectionDraft } from "#src/domain/reflection.ts";
import { anIntention, aPracticeLog, aReflection, on } from "../support/build.ts";

const uuid = "b3b2a1f0-0000-4000-8000-000000000001";
const listOf = <Item>(length: number, item: Item) => Array.from({ length }, () => item);

describe("an intention", () => {
  test.for([
    ["in own words", {}],
    ["from a card", { source: "card", cardIds: ["softening-3"] }],
    ["from the therapist", { source: "therapist" }],
    ["of a course", { courseId: uuid }],
    ["carried into 200 sessions", { sessionIds: listOf(200, uuid) }],
  ] as const)("is taken %s", ([, change]) => {
    expect(v.is(Intention, { ...anIntention(), ...change })).toBe(true);
  });

  test.for([
    ["without words", { text: "" }],
    ["with spaces for words", { text: " \n" }],
    ["from a source nobody knows", { source: "friend" }],
    ["with a card that is no id", { cardIds: ["Softening 3"] }],
    ["without a list of sessions", { sessionIds: undefined }],
    ["carried into something that is no session", { sessionIds: ["1"] }],
    ["carried into 201 sessions", { sessionIds: listOf(201, uuid) }],
    ["with a field nobody declared", { status: "holding" }],
  ] as const)("is refused %s", ([, change]) => {
    expect(v.is(Intention, { ...anIntention(), ...change })).toBe(false);
  });

  test("as it is entered has no id", () => {
    const { id, ...draft } = anIntention();
    expect([v.is(IntentionDraft, draft), v.is(IntentionDraft, { ...draft, id })]).toEqual([true, false]);
  });
});

describe("a reflection", () => {
  const answer = { promptId: "first-thing", text: "The harbour" };

  test.for([
    ["of no session", {}],
    ["of a session", { sessionId: uuid }],
    ["with fifty answers", { answers: listOf(50, answer) }],
  ] as const)("is taken %s", ([, change]) => {
    expect(v.is(Reflection, { ...aReflection(), ...change })).toBe(true);
  });

  test.for([
    ["without an answer", { answers: [] }],
    ["with an empty answer: only what was answered is in it", { answers: [{ ...answer, text: " " }] }],
    ["with an answer to no prompt", { answers: [{ text: "The harbour" }] }],
    ["with fifty-one answers", { answers: listOf(51, answer) }],
    ["without its set of prompts", { promptSet: undefined }],
    ["of something that is no session", { sessionId: "last" }],
  ] as const)("is refused %s", ([, change]) => {
    expect(v.is(Reflection, { ...aReflection(), ...change })).toBe(false);
  });

  test("as it is entered has no id", () => {
    const { id, ...draft } = aReflection();
    expect([v.is(ReflectionDraft, draft), v.is(ReflectionDraft, { ...draft, id })]).toEqual([true, false]);
  });
});

describe("one doing of a practice", () => {
  test.for([
    ["with nothing to say about it", { note: "" }, true],
    ["with words", { note: "the sea was calm" }, true],
    ["without a practice", { practiceId: undefined }, false],
    ["of something that is no practice", { practiceId: "Land in the room" }, false],
    ["without a note, not even an empty one", { note: undefined }, false],
    ["with a field nobody declared", { minutes: 10 }, false],
  ] as const)("%s", ([, change, expected]) => {
    expect(v.is(PracticeLog, { ...aPracticeLog(), ...change })).toBe(expected);
  });

  test("as it is entered has no id", () => {
    const { id, ...draft } = aPracticeLog();
    expect([v.is(PracticeLogDraft, draft), v.is(PracticeLogDraft, { ...draft, id })]).toEqual([true, false]);
  });
});

describe("a draft", () => {
  const draft = { id: uuid, at: on("2026-03-02"), form: "reflection", fields: {} };

  test.for([
    ["of an untouched form", {}, true],
    ["of an edited record", { form: `check-in/${uuid}` }, true],
    ["with fields, some of them empty", { fields: { note: "the sea", mood: "" } }, true],
    ["with a field named by what only objects have", { fields: { constructor: "x" } }, true],
    ["with a field that is no text", { fields: { mood: 5 } }, false],
    ["with a field of more than 200,000 units", { fields: { note: "x".repeat(200_001) } }, false],
    ["of no form", { form: undefined }, false],
    ["of a form with an endless name", { form: "x".repeat(121) }, false],
    ["without fields", { fields: undefined }, false],
  ] as const)("%s", ([, change, expected]) => {
    expect(v.is(Draft, { ...draft, ...change })).toBe(expected);
  });
});
