import { i18n } from "@lingui/core";
import * as v from "valibot";
import { expect, test } from "vitest";
import { fieldsOf, readCourse } from "#src/features/course/course-fields.ts";
import { Course } from "#src/domain/course.ts";
import { aCourse } from "../../support/build.ts";

const everything = {
  name: "Spring",
  plannedSessions: 6,
  substance: "ketamine",
  usualRoute: "oromucosal",
  spacingDays: 4,
  startDay: "2026-02-20",
  clinic: { name: "Harbour Clinic", phone: "+44 20 7946 0018" },
  therapist: { name: "Ana", phone: "" },
  prescriber: { name: "", phone: "020 7946 0100 (after six)" },
  afterHours: { name: "Night desk", phone: "0800 123" },
  reasons: " The long winter\n",
  foodRule: "Nothing for four hours",
  afterCare: "Somebody stays",
  note: "=1+1",
};

test("what was said comes back from the form as it went in", () => {
  const read = readCourse(fieldsOf(aCourse(everything)));
  expect(read).toEqual({ ok: true, draft: everything });
});

test("what was left empty is absent, and never a number", () => {
  const read = readCourse({ ...fieldsOf(undefined), name: "Spring", note: " \n" });
  if (!read.ok) throw new Error("refused");
  const course = aCourse(read.draft);
  expect(v.is(Course, course)).toBe(true);
  expect(
    Object.entries(course)
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(["at", "id", "name", "status"]);
});

test.for([
  ["spacing", "whole days from 1 to 366", "0"],
  ["spacing", "whole days from 1 to 366", "367"],
  ["spacing", "whole days from 1 to 366", "3.5"],
  ["startDay", "a day from 1900 to 2100", "1899-12-31"],
  ["startDay", "a day from 1900 to 2100", "2101-01-01"],
  ["clinic", "longer than 200", "y".repeat(201)],
  ["afterHoursPhone", "longer than 60", "1".repeat(61)],
  ["foodRule", "200,000", "y".repeat(200_001)],
] as const)("%s is refused with a sentence: %s", ([name, sentence, typed]) => {
  const read = readCourse({ ...fieldsOf(undefined), name: "Spring", [name]: typed });
  if (read.ok) throw new Error("taken");
  expect(read.problems.map((problem) => problem.name)).toEqual([name]);
  expect(read.problems.map((problem) => i18n._(problem.message))).toEqual([expect.stringContaining(sentence)]);
});

test("a choice that there is not is no answer", () => {
  expect(readCourse({ ...fieldsOf(undefined), name: "Spring", substance: "snuff", route: "sniffed" })).toMatchObject({
    ok: true,
    draft: { substance: undefined, usualRoute: undefined },
  });
});
