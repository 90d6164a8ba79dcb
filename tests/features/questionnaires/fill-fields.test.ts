import { expect, test } from "vitest";
import { gad7 } from "#src/content/instruments/gad-7.ts";
import { phq9 } from "#src/content/instruments/phq-9.ts";
import { itemId, type Instrument } from "#src/domain/instrument.ts";
import { answering, answersIn, openItems, startedAtIn } from "#src/features/questionnaires/fill-fields.ts";
import { on } from "../../support/build.ts";

const all = Object.fromEntries(gad7.items.map(({ id }) => [`item-${id}`, "1"]));

test.for(["", "4", "-1", "1.0", " 1", "declined", "null", "true"])(
  "a field that says %j is no answer to an item of the GAD-7",
  (text) => {
    const fields = { ...all, "item-3": text };
    expect(openItems(gad7.items, fields).map(({ id }) => id)).toEqual(["3"]);
    expect(answersIn(gad7.items, fields)).not.toHaveProperty("3");
  },
);

test("declining is an answer to question 9 alone", () => {
  const fields = Object.fromEntries(phq9.items.map(({ id }) => [`item-${id}`, "declined"]));
  expect(answersIn(phq9.items, fields)).toEqual({ 9: "declined" });
});

test("what belongs to an item that is not asked is no answer", () => {
  expect(answersIn(gad7.items, { ...all, "item-9": "3", "item-function": "2" })).toEqual({
    1: 1,
    2: 1,
    3: 1,
    4: 1,
    5: 1,
    6: 1,
    7: 1,
  });
});

test("the time of the first answer stays through the later ones", () => {
  const first = answering(gad7, {}, { item: itemId("1"), text: "2" }, on("2026-03-02T10:00"));
  const second = { ...first, ...answering(gad7, first, { item: itemId("2"), text: "0" }, on("2026-03-02T10:05")) };
  expect(startedAtIn(second)).toEqual(on("2026-03-02T10:00"));
  expect(answersIn(gad7.items, second)).toEqual({ 1: 2, 2: 0 });
});

test("when the only answer was taken back, the next one is the first", () => {
  const first = answering(gad7, {}, { item: itemId("1"), text: "2" }, on("2026-03-02T10:00"));
  const back = { ...first, ...answering(gad7, first, { item: itemId("1"), text: "" }, on("2026-03-02T10:01")) };
  const again = { ...back, ...answering(gad7, back, { item: itemId("2"), text: "0" }, on("2026-03-09T10:00")) };
  expect(startedAtIn(again)).toEqual(on("2026-03-09T10:00"));
  expect(answersIn(gad7.items, again)).toEqual({ 2: 0 });
});

test("answers to an earlier wording are none to this one, and its time is not theirs", () => {
  const later: Instrument = { ...gad7, version: "en-2" };
  const begun = { ...all, version: "en-1", startedAt: JSON.stringify(on("2026-03-02")) };
  const fields = { ...begun, ...answering(later, begun, { item: itemId("2"), text: "3" }, on("2026-03-09")) };
  expect(answersIn(later.items, fields)).toEqual({ 2: 3 });
  expect(fields.version).toBe("en-2");
  expect(startedAtIn(fields)).toEqual(on("2026-03-09"));
});

test.for(["", "{", "12", "null", '{"instant":1}', '"2026-03-02"'])("a start of %j is not known", (startedAt) => {
  expect(startedAtIn({ startedAt })).toBeUndefined();
});
