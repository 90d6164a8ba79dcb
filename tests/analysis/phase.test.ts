import { describe, expect, test } from "vitest";
import { phaseOf } from "#src/analysis/phase.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { When } from "#src/domain/time.ts";
import * as v from "valibot";
import { aCourse, aSession, on } from "../support/build.ts";

const course = aCourse({ plannedSessions: 3 });

/** On the spring course, from 10:00 to 12:00 of that day unless said otherwise. */
const session = (dayOrTime: string, change: object = {}): Session =>
  aSession({ courseId: course.id, at: on(dayOrTime.includes("T") ? dayOrTime : `${dayOrTime}T10:00`), ...change });

/** A moment in UTC, its day from 04:00. */
const moment = (wall: string): When => {
  const { localDay } = on(new Date(Date.parse(`${wall}Z`) - 4 * 3_600_000).toISOString().slice(0, 16));
  return v.parse(When, { ...on(wall), localDay });
};

const phaseAt = (now: string, sessions: readonly Session[], courses: readonly Course[] = [course]) =>
  phaseOf(sessions, courses, moment(now));

const nameAt = (now: string, sessions: readonly Session[], courses?: readonly Course[]) =>
  phaseAt(now, sessions, courses).name;

describe("before the first session", () => {
  test("P3: without a course and a session there is something to set up", () => {
    expect(phaseAt("2026-03-01T12:00", [], [])).toEqual({
      name: "set-up",
      last: null,
      next: null,
      nextMedicine: null,
      watchDay: null,
    });
  });

  test("P3: sessions without their course are not forgotten", () => {
    expect(nameAt("2026-03-12T12:00", [session("2026-03-10")], [])).toBe("watch-window");
  });

  test("P12: a course without sessions wants some, and cancelled ones are none", () => {
    expect(phaseAt("2026-03-01T12:00", [])).toMatchObject({ name: "no-sessions", course });
    expect(nameAt("2026-03-01T12:00", [session("2026-03-10", { status: "cancelled" })])).toBe("no-sessions");
  });

  test.for([
    ["2026-01-01T12:00", 68],
    ["2026-03-08T23:59", 2],
    ["2026-03-09T12:00", 1],
    ["2026-03-10T03:59", 1],
  ] as const)("P11: at %s it is %s days to the first one, counted by the calendar", ([now, daysToGo]) => {
    const first = session("2026-03-10");
    expect(phaseAt(now, [first])).toMatchObject({ name: "prepare", daysToGo, session: { session: first, number: 1 } });
  });

  test("P11: a preparation session comes first when it is first", () => {
    const preparation = session("2026-03-05", { kind: "preparation" });
    const phase = phaseAt("2026-03-01T12:00", [session("2026-03-10"), preparation]);
    expect(phase).toMatchObject({ name: "prepare", daysToGo: 4, session: { session: preparation, number: null } });
    expect(phase.nextMedicine?.session.at.localDay).toBe("2026-03-10");
  });
});

describe("the day of a session", () => {
  test.for([
    ["2026-03-10T03:59", "prepare"],
    ["2026-03-10T04:00", "session-day"],
    ["2026-03-10T09:59", "session-day"],
    ["2026-03-10T10:00", "session-day"],
    ["2026-03-10T11:59", "session-day"],
    ["2026-03-10T12:00", "resting"],
    ["2026-03-10T15:59", "resting"],
    ["2026-03-10T16:00", "after-rest"],
    ["2026-03-11T23:59", "after-rest"],
    ["2026-03-12T00:00", "watch-window"],
  ] as const)("P4, P5, P7: at %s, of a session from 10:00 to 12:00 on the 10th: %s", ([now, name]) => {
    expect(nameAt(now, [session("2026-03-10")])).toBe(name);
  });

  test.for([
    ["2026-03-10T09:59", false],
    ["2026-03-10T10:00", true],
  ] as const)("P5: at %s it has begun: %s", ([now, hasBegun]) => {
    expect(phaseAt(now, [session("2026-03-10")])).toMatchObject({ name: "session-day", hasBegun });
  });

  test("P4: hours are counted from the end that was entered", () => {
    const long = session("2026-03-10T10:00", { end: on("2026-03-10T15:00") });
    expect(nameAt("2026-03-10T14:00", [long])).toBe("session-day");
    expect(phaseAt("2026-03-10T16:30", [long])).toMatchObject({ name: "resting", hoursSinceEnd: 1.5 });
    expect(nameAt("2026-03-10T19:00", [long])).toBe("after-rest");
  });

  test("P4: an end before the start, a slip of the pen, ends it at its start", () => {
    const slip = session("2026-03-10T10:00", { end: on("2026-03-09T12:00") });
    expect(nameAt("2026-03-10T09:00", [slip])).toBe("session-day");
    expect(nameAt("2026-03-10T10:00", [slip])).toBe("resting");
    expect(nameAt("2026-03-10T14:00", [slip])).toBe("after-rest");
  });

  test("P4: rest is not disturbed by a talk later that day", () => {
    const talk = session("2026-03-10T15:00", { kind: "integration" });
    const both = [session("2026-03-10"), talk];
    expect(nameAt("2026-03-10T13:00", both)).toBe("resting");
    expect(nameAt("2026-03-10T16:30", both)).toBe("session-day");
    expect(nameAt("2026-03-10T17:30", both)).toBe("after-rest");
  });

  test("P5: of two on one day the one with medicine is what the day is about", () => {
    const talk = session("2026-03-10T08:00", { kind: "preparation" });
    const medicine = session("2026-03-10T14:00");
    expect(phaseAt("2026-03-10T08:30", [talk, medicine])).toMatchObject({ session: { session: medicine } });
    expect(phaseAt("2026-03-10T08:30", [talk])).toMatchObject({ name: "session-day", session: { session: talk } });
  });

  test("P6: a session in the small hours is today's from four hours before", () => {
    const early = session("2026-03-10T02:00");
    expect(phaseAt("2026-03-09T21:59", [early])).toMatchObject({ name: "prepare", daysToGo: 1 });
    expect(nameAt("2026-03-09T22:00", [early])).toBe("session-day");
    expect(nameAt("2026-03-10T01:00", [early])).toBe("session-day");
  });

  test("P1: a cancelled session leaves an ordinary day", () => {
    const cancelled = session("2026-03-10", { status: "cancelled" });
    expect(nameAt("2026-03-10T11:00", [cancelled, session("2026-03-20")])).toBe("prepare");
    expect(phaseAt("2026-03-10T13:00", [cancelled, session("2026-03-20")])).toMatchObject({
      last: null,
      watchDay: null,
    });
  });

  test("P4: preparation and integration sessions are not rested after, nor watched", () => {
    const talk = session("2026-03-10", { kind: "integration" });
    expect(phaseAt("2026-03-10T13:00", [talk])).toMatchObject({ name: "between", watchDay: null });
  });
});

describe("after rest, with the next session near", () => {
  const daily = [session("2026-03-10"), session("2026-03-11")];
  const everyOtherDay = [session("2026-03-10"), session("2026-03-12")];

  test.for([
    ["2026-03-11T11:59", "after-rest"],
    ["2026-03-11T12:00", "prepare"],
    ["2026-03-12T09:00", "session-day"],
  ] as const)("P7: with a session every other day, at %s: %s", ([now, name]) => {
    expect(nameAt(now, everyOtherDay)).toBe(name);
  });

  test("P7: with a session on the next day the scraps come back until the morning", () => {
    expect(nameAt("2026-03-10T20:00", daily)).toBe("after-rest");
    expect(nameAt("2026-03-11T04:00", daily)).toBe("session-day");
  });

  test("P7, P8: a talk today waits until it begins", () => {
    const talk = session("2026-03-11T16:00", { kind: "integration" });
    const phase = phaseAt("2026-03-11T09:00", [session("2026-03-10"), talk]);
    expect(phase).toMatchObject({ name: "after-rest", next: { session: talk } });
    expect(nameAt("2026-03-11T16:30", [session("2026-03-10"), talk])).toBe("session-day");
  });

  test("P8: a talk on a day of the watch window is what that day is about", () => {
    const talk = session("2026-03-15T16:00", { kind: "integration" });
    expect(phaseAt("2026-03-15T09:00", [session("2026-03-10"), talk])).toMatchObject({
      name: "session-day",
      watchDay: 5,
    });
  });
});

describe("the watch window", () => {
  const alone = [session("2026-03-10")];

  test.for([
    ["2026-03-12T03:59", 1],
    ["2026-03-12T04:00", 2],
    ["2026-03-24T12:00", 14],
    ["2026-03-25T03:59", 14],
    ["2026-03-25T04:00", null],
  ] as const)("P2, P10: at %s it is day %s", ([now, watchDay]) => {
    expect(phaseAt(now, alone)).toMatchObject({ name: watchDay === null ? "between" : "watch-window", watchDay });
  });

  test("P2: the day of the session is day 0", () => {
    expect(phaseAt("2026-03-10T13:00", alone)).toMatchObject({ name: "resting", watchDay: 0 });
  });

  test("P2: the next session opens it anew", () => {
    expect(phaseAt("2026-03-22T12:00", [...alone, session("2026-03-20")])).toMatchObject({ watchDay: 2 });
  });

  test("P2: it goes on when the course is finished", () => {
    const finished = [aCourse({ ...course, status: "finished" })];
    expect(phaseAt("2026-03-15T12:00", alone, finished)).toMatchObject({ name: "watch-window", watchDay: 5 });
  });

  test("P9: a medicine session at most three days away is prepared for, and the day is still told", () => {
    const both = [...alone, session("2026-03-20")];
    expect(phaseAt("2026-03-16T12:00", both)).toMatchObject({ name: "watch-window", watchDay: 6 });
    expect(phaseAt("2026-03-17T12:00", both)).toMatchObject({ name: "prepare", daysToGo: 3, watchDay: 7 });
  });

  test("P9: a talk three days away does not end it", () => {
    const talk = session("2026-03-18", { kind: "integration" });
    expect(phaseAt("2026-03-16T12:00", [...alone, talk])).toMatchObject({
      name: "watch-window",
      next: { session: talk },
    });
  });

  test("P2: it crosses a flight west without a day that was never", () => {
    const inTokyo = session("2026-03-10T23:30");
    const landed = v.parse(When, { ...on("2026-03-11T20:00"), zone: "Pacific/Honolulu", localDay: "2026-03-09" });
    expect(phaseOf([inTokyo], [course], landed)).toMatchObject({ name: "after-rest", watchDay: 0 });
  });
});

describe("later", () => {
  const done = ["2026-03-10", "2026-03-12", "2026-03-14"].map((day) => session(day));

  test("P11: a session at most 14 days away is prepared for", () => {
    const both = [session("2026-03-10"), session("2026-04-20")];
    expect(nameAt("2026-04-05T12:00", both)).toBe("between");
    expect(phaseAt("2026-04-06T12:00", both)).toMatchObject({ name: "prepare", daysToGo: 14 });
  });

  test("P14: a course with sessions to come, none of them planned, is between", () => {
    expect(phaseAt("2026-05-01T12:00", done.slice(0, 2))).toMatchObject({ name: "between", next: null });
    expect(nameAt("2026-05-01T12:00", done, [aCourse({ ...course, plannedSessions: undefined })])).toBe("between");
  });

  test("P13: after the watch window the course is over when all planned sessions have taken place", () => {
    expect(nameAt("2026-03-28T12:00", done)).toBe("watch-window");
    expect(nameAt("2026-03-29T12:00", done)).toBe("after-course");
  });

  test("P13: or when the person said so", () => {
    const finished = [aCourse({ ...course, status: "finished" })];
    expect(nameAt("2026-05-01T12:00", done.slice(0, 1), finished)).toBe("after-course");
    expect(nameAt("2026-05-01T12:00", [], finished)).toBe("after-course");
  });

  test.for(["paused", "maintenance"] as const)(
    "P13: a course that is in %s goes on, whatever was planned",
    (status) => {
      expect(nameAt("2026-05-01T12:00", done, [aCourse({ ...course, status })])).toBe("between");
      expect(nameAt("2026-05-01T12:00", [], [aCourse({ ...course, status })])).toBe("between");
    },
  );

  test("P13: a booster does not count for a planned medicine session, and one ahead keeps the course open", () => {
    const booster = session("2026-03-16", { kind: "booster" });
    expect(nameAt("2026-05-01T12:00", [...done.slice(0, 2), booster])).toBe("between");
    expect(nameAt("2026-05-01T12:00", [...done, session("2026-07-01", { kind: "booster" })])).toBe("between");
  });

  test("P12: a second course without sessions wants some, once the first is over", () => {
    const second = aCourse({ name: "Autumn" });
    expect(phaseAt("2026-05-01T12:00", done, [course, second])).toMatchObject({ name: "no-sessions", course: second });
    expect(nameAt("2026-03-20T12:00", done, [course, second])).toBe("watch-window");
  });
});

test("P2: the phase does not depend on the order in which sessions were entered", () => {
  const sessions = [session("2026-03-12"), session("2026-03-20", { kind: "integration" }), session("2026-03-10")];
  for (const now of [
    "2026-03-09T12:00",
    "2026-03-11T12:00",
    "2026-03-12T13:00",
    "2026-03-19T12:00",
    "2026-04-19T12:00",
  ]) {
    expect(phaseAt(now, sessions.toReversed())).toEqual(phaseAt(now, sessions));
  }
});

test("P13: sessions whose course was deleted are no course that is over", () => {
  expect(nameAt("2026-06-01T12:00", [session("2026-03-10")], [])).toBe("between");
});
