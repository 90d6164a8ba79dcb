import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { asksForHome, reflectionTime, sessionPage } from "#src/analysis/session-page.ts";
import type { Session } from "#src/domain/session.ts";
import { WallTime, type When } from "#src/domain/time.ts";
import { whenAt } from "#src/platform/clock.ts";
import { aSession } from "../support/build.ts";

/** Three zones, each with a change of clocks in the night after the session: forward, back, and forward by half an hour. */
const nights = [
  { zone: "Europe/Prague", day: "2026-03-28", next: "2026-03-29", after: "2026-03-30", over: "11:00" },
  { zone: "America/New_York", day: "2026-10-31", next: "2026-11-01", after: "2026-11-02", over: "09:00" },
  { zone: "Australia/Lord_Howe", day: "2026-10-03", next: "2026-10-04", after: "2026-10-05", over: "10:30" },
] as const;

const at = (wall: string, zone: string, dayStartsAtHour: 0 | 4): When => {
  const read = whenAt(v.parse(WallTime, wall), { zone, dayStartsAtHour });
  if (!read.ok) throw new Error(`${wall} never came in ${zone}`);
  return read.when;
};
const later = (when: When, hours: number): When => ({ ...when, instant: when.instant + hours * 3_600_000 });

describe.for(nights)(
  "a session at 20:00 in $zone, in the night the clocks change",
  ({ zone, day, next, after, over }) => {
    const session = aSession({ at: at(`${day}T20:00`, zone, 0), end: at(`${day}T22:00`, zone, 0) });
    const pageAt = (wall: string) => sessionPage(session, at(wall, zone, 4));

    test("V1, V2: its day begins at four in the morning of its date", () => {
      expect(pageAt(`${day}T03:59`)).toEqual({ name: "prepare", daysToGo: 1 });
      expect(pageAt(`${day}T04:00`)).toEqual({ name: "the-day", hasBegun: false });
      expect(pageAt(`${day}T20:00`)).toEqual({ name: "the-day", hasBegun: true });
      expect(pageAt(`${day}T21:59`)).toEqual({ name: "the-day", hasBegun: true });
      expect(pageAt(`${day}T22:00`)).toEqual({ name: "right-now" });
    });

    test("V3, V4: four hours of rest are four hours, whatever the clocks do", () => {
      const end = at(`${day}T22:00`, zone, 4);
      expect(sessionPage(session, later(end, 3.99)).name).toBe("right-now");
      expect(sessionPage(session, later(end, 4)).name).toBe("after-rest");
      expect(sessionPage(session, later(end, 35.99)).name).toBe("after-rest");
      expect(sessionPage(session, later(end, 36)).name).toBe("later");
      // Not at ten in the morning: the night was longer, or shorter.
      expect(sessionPage(session, later(at(`${after}T${over}`, zone, 4), -0.01)).name).toBe("after-rest");
      expect(pageAt(`${after}T${over}`).name).toBe("later");
      expect(pageAt(`${next}T12:00`).name).toBe("after-rest");
    });

    test("V6: days are counted by the calendar", () => {
      expect(reflectionTime(session, at(`${next}T23:00`, zone, 4))).toBe("after-rest");
      expect(reflectionTime(session, at(`${after}T23:00`, zone, 4))).toBe("day-1-3");
    });
  },
);

describe("other sessions", () => {
  const zone = "UTC";
  const session = (change: object = {}): Session => aSession({ at: at("2026-03-10T10:00", zone, 0), ...change });
  const now = (wall: string) => at(wall, zone, 4);

  test("V2: one in the small hours is today's from four hours before", () => {
    const early = session({ at: at("2026-03-10T02:00", zone, 0) });
    expect(sessionPage(early, now("2026-03-09T21:59"))).toEqual({ name: "prepare", daysToGo: 1 });
    expect(sessionPage(early, now("2026-03-09T22:00")).name).toBe("the-day");
  });

  test("V3: without an end it is taken to end two hours after its start", () => {
    expect(sessionPage(session(), now("2026-03-10T11:59")).name).toBe("the-day");
    expect(sessionPage(session(), now("2026-03-10T12:00")).name).toBe("right-now");
  });

  test("V3: an end before the start, a slip of the pen, ends it at its start", () => {
    const slip = session({ end: at("2026-03-09T12:00", zone, 0) });
    expect(sessionPage(slip, now("2026-03-10T09:00"))).toEqual({ name: "the-day", hasBegun: false });
    expect(sessionPage(slip, now("2026-03-10T10:00")).name).toBe("right-now");
  });

  test.for(["preparation", "integration"])("V5: nobody rests after a talk (%s)", (kind) => {
    expect(sessionPage(session({ kind }), now("2026-03-10T11:00")).name).toBe("the-day");
    expect(sessionPage(session({ kind }), now("2026-03-10T12:30")).name).toBe("later");
  });

  test("V5: a booster is rested after like any medicine session", () => {
    expect(sessionPage(session({ kind: "booster" }), now("2026-03-10T12:30")).name).toBe("right-now");
  });

  test("V1: a session moved to another day keeps no trace of the old one", () => {
    const moved = session({ at: at("2026-03-20T10:00", zone, 0) });
    expect(sessionPage(moved, now("2026-03-10T13:00"))).toEqual({ name: "prepare", daysToGo: 10 });
  });

  test.for([
    ["2026-03-10T09:59", null],
    ["2026-03-10T10:00", "after-rest"],
    ["2026-03-11T23:59", "after-rest"],
    ["2026-03-12T00:00", "day-1-3"],
    ["2026-03-14T12:00", "day-1-3"],
    ["2026-03-15T12:00", "day-7"],
    ["2026-03-21T12:00", "day-7"],
    ["2026-03-22T12:00", "day-14"],
    ["2027-03-22T12:00", "day-14"],
  ] as const)("V6: at %s the questions are %s", ([wall, set]) => {
    expect(reflectionTime(session(), now(wall))).toBe(set);
  });

  test.for([
    ["2026-03-10T11:59", {}, false],
    ["2026-03-10T12:00", {}, true],
    ["2026-03-10T23:59", {}, true],
    ["2026-03-11T00:00", {}, false],
    ["2026-03-10T13:00", { homeAt: at("2026-03-10T12:50", "UTC", 4) }, false],
    ["2026-03-10T13:00", { status: "cancelled" }, false],
    ["2026-03-10T13:00", { kind: "integration" }, false],
  ] as const)("V7: at %s, with %o, it asks whether the person is home: %s", ([wall, change, asks]) => {
    expect(asksForHome(session(change), now(wall))).toBe(asks);
  });
});
