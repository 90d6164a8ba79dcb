import { describe, expect, test } from "vitest";
import { isBladderQuestionDue } from "#src/analysis/bladder-due.ts";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { aBladderCheck, aCourse, aSession, on } from "../support/build.ts";

const isDue = (
  day: string,
  { sessions = [], checks = [], courses = [] }: { sessions?: Session[]; checks?: BladderCheck[]; courses?: Course[] },
) => isBladderQuestionDue({ sessions, checks, courses, now: on(day) });
const sessionOn = (day: string, unusual: object = {}) => aSession({ at: on(day), ...unusual });
const answerOn = (day: string) => aBladderCheck({ at: on(day) });

test("B1 is never due when there was no medicine", () => {
  expect(isDue("2026-03-20", { courses: [aCourse()] })).toBe(false);
  const talk = sessionOn("2026-03-02", { kind: "integration" });
  const cancelled = sessionOn("2026-03-02", { status: "cancelled" });
  const toCome = sessionOn("2026-03-30");
  expect(isDue("2026-03-09", { sessions: [talk, cancelled, toCome] })).toBe(false);
});

describe("B2 while a watch window is open", () => {
  const sessions = [sessionOn("2026-03-02")];

  test.for([
    ["2026-03-02", false],
    ["2026-03-08", false],
    ["2026-03-09", true],
    ["2026-03-16", true],
    ["2026-03-17", false],
  ] as const)("B2 on %s, after a session on the 2nd: %s", ([day, due]) => {
    expect(isDue(day, { sessions })).toBe(due);
  });

  test("B2 is asked a week after the last answer", () => {
    const checks = [answerOn("2026-03-09")];
    expect(isDue("2026-03-15", { sessions, checks })).toBe(false);
    expect(isDue("2026-03-16", { sessions, checks })).toBe(true);
  });

  test("B1, B2 counts on through sessions that follow each other, and rests beside them", () => {
    const run = ["02", "05", "08", "11", "14"].map((day) => sessionOn(`2026-03-${day}`));
    const checks = [answerOn("2026-03-09")];
    expect(isDue("2026-03-14", { sessions: run, checks })).toBe(false);
    expect(isDue("2026-03-15", { sessions: run, checks })).toBe(false);
    expect(isDue("2026-03-16", { sessions: run, checks })).toBe(true);
    expect(isDue("2026-03-09", { sessions: run })).toBe(false);
    expect(isDue("2026-03-16", { sessions: run })).toBe(true);
  });

  test.for([
    ["2026-03-10", "planned", false],
    ["2026-03-11", "planned", false],
    ["2026-03-12", "planned", true],
    ["2026-03-09", "planned", true],
    ["2026-03-10", "cancelled", true],
    ["2026-03-11", "cancelled", true],
  ] as const)("B1 on %s, with a session on the 11th that is %s: %s", ([day, status, due]) => {
    expect(isDue(day, { sessions: [...sessions, sessionOn("2026-03-11T10:00", { status })] })).toBe(due);
  });

  test("B1, B2 sessions every third day, or every day at home, do not silence it", () => {
    const every = (days: number) =>
      Array.from({ length: 21 / days }, (_, index) =>
        sessionOn(`2026-03-${String(2 + index * days).padStart(2, "0")}`),
      );
    const asked = (run: Session[]) =>
      Array.from({ length: 20 }, (_, index) => `2026-03-${String(2 + index).padStart(2, "0")}`).find((day) =>
        isDue(day, { sessions: run }),
      );
    expect(asked(every(3))).toBe("2026-03-12");
    expect(asked(every(2))).toBe("2026-03-13");
    expect(asked(every(1))).toBe("2026-03-16");
  });

  test("B3 begins anew after a long pause: an answer of long ago does not make it due at once", () => {
    const later = [...sessions, sessionOn("2026-06-01")];
    const checks = [answerOn("2026-03-09")];
    expect(isDue("2026-06-07", { sessions: later, checks })).toBe(false);
    expect(isDue("2026-06-08", { sessions: later, checks })).toBe(true);
  });

  test("B2 an answer that stands on tomorrow, after a flight, is an answer", () => {
    expect(isDue("2026-03-09", { sessions, checks: [answerOn("2026-03-10")] })).toBe(false);
  });
});

describe("B4 in maintenance", () => {
  const course = aCourse({ status: "maintenance", at: on("2026-01-01") });
  const sessions = [sessionOn("2026-02-01", { courseId: course.id })];

  test("B4 is asked once a month", () => {
    const checks = [answerOn("2026-02-20")];
    expect(isDue("2026-03-21", { courses: [course], sessions, checks })).toBe(false);
    expect(isDue("2026-03-22", { courses: [course], sessions, checks })).toBe(true);
  });

  test("B4 counts from the last session, or from the day the course was planned on", () => {
    expect(isDue("2026-03-02", { courses: [course], sessions })).toBe(false);
    expect(isDue("2026-03-03", { courses: [course], sessions })).toBe(true);
    expect(isDue("2026-01-31", { courses: [course] })).toBe(true);
  });

  test.for(["active", "paused", "finished"])("B4 a course that is %s asks nothing by itself", (status) => {
    expect(isDue("2026-06-01", { courses: [aCourse({ status, at: on("2026-01-01") })] })).toBe(false);
  });
});
