import { expect, test } from "vitest";
import { dayMarks, marksOnAxis } from "#src/analysis/marks-on-axis.ts";
import { aMedicine, anEvent, on } from "../support/build.ts";
import { days } from "./moods.ts";

const medicines = [
  aMedicine({ at: on("2026-03-10"), name: "Sertraline", change: "dose-changed" }),
  aMedicine({ at: on("2026-01-01"), name: "Sertraline", change: "started" }),
];
const events = [
  anEvent({ at: on("2026-03-01"), name: "Moved" }),
  anEvent({ at: on("2026-03-31"), name: "Holiday" }),
  anEvent({ at: on("2026-04-01"), name: "Home again" }),
];
const names = (marks: readonly { record: { name: string } }[]) => marks.map(({ record }) => record.name);

test("medicines and events stand in one list, oldest first", () => {
  expect(names(dayMarks(medicines, events))).toEqual(["Sertraline", "Moved", "Sertraline", "Holiday", "Home again"]);
});

test("M4, M5: those of the range, both ends included, lettered from a", () => {
  const marks = marksOnAxis(dayMarks(medicines, events), days("2026-03-01", "2026-03-31"));
  expect(marks.map(({ letter, day, mark }) => `${letter} ${day} ${mark.kind}`)).toEqual([
    "a 2026-03-01 event",
    "b 2026-03-10 medicine",
    "c 2026-03-31 event",
  ]);
});

test("M5: after z come aa and ab, and every letter is another", () => {
  const many = Array.from({ length: 800 }, () => anEvent());
  const letters = marksOnAxis(dayMarks([], many), days("2026-03-05", "2026-03-05")).map(({ letter }) => letter);
  expect([letters[25], letters[26], letters[27], letters[701], letters[702]]).toEqual(["z", "aa", "ab", "zz", "aaa"]);
  expect(new Set(letters).size).toBe(800);
});
