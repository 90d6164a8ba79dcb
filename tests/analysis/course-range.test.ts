import { expect, test } from "vitest";
import { courseRange } from "#src/analysis/course-range.ts";
import { aCourse, aSession, on } from "../support/build.ts";
import { day, days } from "./moods.ts";

const course = aCourse({ at: on("2026-03-01") });
const session = (localDay: string, change: object = {}) =>
  aSession({ courseId: course.id, at: on(localDay), ...change });
const today = day("2026-04-20");

test("R1: begins two weeks before the first medicine session, when the course was planned later than that", () => {
  expect(courseRange(course, [session("2026-03-13"), session("2026-03-10")], today)).toEqual(
    days("2026-02-24", "2026-04-20"),
  );
});

test("R1: begins when the course was planned, when that was earlier", () => {
  expect(courseRange(course, [session("2026-03-16")], today)).toEqual(days("2026-03-01", "2026-04-20"));
  expect(courseRange(course, [], today)).toEqual(days("2026-03-01", "2026-04-20"));
});

test.for([
  ["was cancelled", { status: "cancelled" }],
  ["gives no medicine", { kind: "preparation" }],
  ["belongs to another course", { courseId: aCourse().id }],
] as const)("R1: does not begin with a session that %s", ([, change]) => {
  expect(courseRange(course, [session("2026-02-10", change)], today).from).toBe("2026-03-01");
});

test("R1: never begins after today", () => {
  const ahead = aCourse({ at: on("2026-05-01") });
  expect(courseRange(ahead, [], today)).toEqual(days("2026-04-20", "2026-04-20"));
});
