import { describe, expect, test } from "vitest";
import {
  answersOf,
  emptyFields,
  fieldsOfCheckIn,
  fieldsOfDraft,
  isFirstOfDay,
  isWorthOffering,
  moodOf,
} from "#src/features/check-ins/check-in-fields.ts";
import * as v from "valibot";
import { Draft } from "#src/domain/draft.ts";
import { aCheckIn, on } from "../../support/build.ts";

const kept = (record: ReturnType<typeof aCheckIn>) => ({ kind: "check-in", record, rev: "r1", n: 1, writtenAt: 0 });

test("an empty form has no answers, and above all no mood of 0", () => {
  expect(answersOf(emptyFields)).toBeUndefined();
  expect(answersOf({ ...emptyFields, note: "words alone" })).toBeUndefined();
});

test.for(["", " ", "11", "-1", "5.5", "NaN", "seven"])("%j is no mood", (text) => {
  expect(moodOf(text)).toBeUndefined();
});

test("what was not touched is absent", () => {
  expect(answersOf({ ...emptyFields, mood: "0" })).toEqual({ mood: 0, note: "" });
});

test("an answer of 0 is an answer", () => {
  expect(answersOf({ ...emptyFields, mood: "4", anxiety: "0" })).toEqual({ mood: 4, anxiety: 0, note: "" });
});

test("what stands in a check-in comes back from its fields unchanged", () => {
  const {
    id: _id,
    at: _at,
    ...answers
  } = aCheckIn({ mood: 10, energy: 0, sleep: 4, muchWorse: true, feelings: ["raw", "calm"], note: " x " });
  expect(answersOf(fieldsOfCheckIn(kept(aCheckIn({ ...answers }))))).toEqual(answers);
});

describe("a draft that is taken up again", () => {
  const draft = (when: string, typedAt: string) =>
    v.parse(Draft, {
      id: crypto.randomUUID(),
      at: on(typedAt),
      form: "check-in",
      fields: { ...emptyFields, mood: "3", when },
    });

  test("a moment later is still about now", () => {
    expect(fieldsOfDraft(draft("now", "2026-03-02T21:14"), on("2026-03-02T21:20")).when).toBe("now");
  });

  test("the next morning is about last night", () => {
    expect(fieldsOfDraft(draft("now", "2026-03-02T21:14"), on("2026-03-03T08:00")).when).toBe("2026-03-02T21:14");
  });

  test("keeps a time that was chosen", () => {
    expect(fieldsOfDraft(draft("2026-02-01T10:00", "2026-03-02T21:14"), on("2026-03-03T08:00")).when).toBe(
      "2026-02-01T10:00",
    );
  });
});

describe("sleep is asked", () => {
  const at = (time: string, unusual = {}) => aCheckIn({ at: on(`2026-03-02T${time}`), ...unusual });
  const nine = on("2026-03-02T09:00");

  test("when the day has no other check-in", () => expect(isFirstOfDay([], nine)).toBe(true));
  test("not when one came before", () => expect(isFirstOfDay([at("08:00")], nine)).toBe(false));
  test("not when one came in the same minute", () => expect(isFirstOfDay([at("09:00")], nine)).toBe(false));
  test("of the first of the day, when it is entered after a later one", () =>
    expect(isFirstOfDay([at("21:00")], nine)).toBe(true));
  test("not twice", () => expect(isFirstOfDay([at("21:00", { sleep: 2 })], nine)).toBe(false));
});

test.for([
  ["a number chosen ten minutes ago", { mood: "6", note: "" }, "2026-03-02T20:10", true],
  ["a number left since last night", { mood: "6", note: "" }, "2026-03-03T08:00", false],
  ["words, however old", { mood: "6", note: "half a thought" }, "2026-05-01T08:00", true],
] as const)("%s", ([, fields, now, isOffered]) => {
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02T20:00"), fields };
  expect(isWorthOffering(v.parse(Draft, draft), on(now))).toBe(isOffered);
});
