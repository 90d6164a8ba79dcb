import { describe, expect, test } from "vitest";
import { nextByPlan } from "#src/analysis/next-session.ts";
import { whenAt } from "#src/platform/clock.ts";
import type { WallTime } from "#src/domain/time.ts";
import { aCourse, aSession } from "../support/build.ts";

const inPrague = (wall: string) => {
  // A wall time as a field gives it.
  const read = whenAt(wall as WallTime, { zone: "Europe/Prague", dayStartsAtHour: 0 });
  if (!read.ok) throw new Error("no such time");
  return read.when;
};
const course = aCourse({ spacingDays: 3 });
// A wall time as a clock shows it.
const before = "2026-01-01T00:00" as WallTime;
const session = (at: string, unusual: object = {}) => aSession({ courseId: course.id, at: inPrague(at), ...unusual });

describe("V15: the next session by the plan", () => {
  test.for([
    ["3 days on, at the same time", "2026-03-10T10:00", "2026-03-13T10:00"],
    ["over the night that loses an hour", "2026-03-27T10:00", "2026-03-30T10:00"],
    ["over the night that gains one", "2026-10-23T08:15", "2026-10-26T08:15"],
    ["over New Year", "2026-12-30T23:30", "2027-01-02T23:30"],
  ] as const)("%s", ([, last, next]) => {
    expect(nextByPlan(course, [session(last), session("2026-03-01T09:00")], before)).toBe(next);
  });

  test("counts from a booster too, and not from what was cancelled, talked over or held elsewhere", () => {
    expect(
      nextByPlan(
        course,
        [
          session("2026-03-10T10:00", { kind: "booster" }),
          session("2026-03-12T10:00", { status: "cancelled" }),
          session("2026-03-13T10:00", { kind: "integration" }),
          aSession({ at: inPrague("2026-03-14T10:00") }),
        ],
        before,
      ),
    ).toBe("2026-03-13T10:00");
  });

  test.for([
    ["no spacing is planned", { spacingDays: undefined }, 1],
    ["there is no session yet", {}, 0],
    ["all planned ones are there", { plannedSessions: 2 }, 2],
    ["the course is paused", { status: "paused" }, 1],
    ["the course is finished", { status: "finished" }, 1],
  ] as const)("nothing where %s", ([, change, count]) => {
    const held = Array.from({ length: count }, (_, index) => session(`2026-03-1${index}T10:00`));
    expect(nextByPlan({ ...course, ...change }, held, before)).toBeUndefined();
  });

  test("a time that has passed is not proposed: a session that was skipped would be said to have been", () => {
    const held = [session("2026-03-10T10:00")];
    // Clocks as a person reads them.
    const [until, from] = ["2026-03-13T10:00" as WallTime, "2026-03-13T10:01" as WallTime];
    expect(nextByPlan(course, held, until)).toBe("2026-03-13T10:00");
    expect(nextByPlan(course, held, from)).toBeUndefined();
  });
});
