import { expect, test } from "vitest";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import { aSession, on } from "../support/build.ts";
import { days } from "./moods.ts";

const courseId = "b3b2a1f0-0000-4000-8000-000000000001";
const session = (at: string, change: object = {}) => aSession({ courseId, at: on(at), ...change });

const sessions = [
  session("2026-02-27T10:00"),
  session("2026-03-01T10:00", { kind: "preparation" }),
  session("2026-03-02T10:00"),
  session("2026-03-04T10:00", { status: "cancelled" }),
  session("2026-03-05T10:00", { kind: "integration" }),
  session("2026-03-06T10:00", { kind: "booster" }),
  session("2026-04-01T10:00"),
];

test("M1, M2: medicine and booster sessions of the range, with the numbers they have in their course", () => {
  const marks = sessionsOnAxis(sessions, days("2026-03-01", "2026-03-31"), on("2026-05-01"));
  expect(marks).toEqual([
    { day: "2026-03-02", dayNumber: 20_514, number: 2, kind: "medicine", isPlanned: false },
    { day: "2026-03-06", dayNumber: 20_518, number: 3, kind: "booster", isPlanned: false },
  ]);
});

test("M1: both ends of the range are in it", () => {
  const marks = sessionsOnAxis(sessions, days("2026-02-27", "2026-04-01"), on("2026-05-01"));
  expect(marks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test.for([
  ["2026-03-06T09:59", true],
  ["2026-03-06T10:00", false],
] as const)("M3: at %s the session of 10:00 is planned: %s", ([now, isPlanned]) => {
  const marks = sessionsOnAxis(sessions, days("2026-03-06", "2026-03-06"), on(now));
  expect(marks).toMatchObject([{ number: 3, isPlanned }]);
});
