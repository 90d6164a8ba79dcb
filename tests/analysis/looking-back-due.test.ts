import { describe, expect, test } from "vitest";
import { lookingBackDue, openLookingBack } from "#src/analysis/looking-back-due.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { anIntention, aSession, on } from "../support/build.ts";

const session = aSession({ at: on("2026-03-10T14:00") });
const carried = (unusual: object = {}) => anIntention({ sessionIds: [session.id], ...unusual });
const after = (days: number): When => on(`${addDays(session.at.localDay, days)}T09:00`);
const weeksDue = (intention: ReturnType<typeof carried>, days: number, sessions = [session]) =>
  lookingBackDue([intention], sessions, after(days)).map(({ weeks }) => weeks);

describe("what is due", () => {
  test.for([
    [13, []],
    [14, [2]],
    [27, [2]],
    [28, []],
    [55, []],
    [56, [8]],
    [69, [8]],
    [70, []],
  ] as const)("O1 %s days after the session: %s", ([days, weeks]) => {
    expect(weeksDue(carried(), days)).toEqual(weeks);
  });

  test("O1 counts days of the calendar, also across a clock change and after a flight", () => {
    // Prague, 24 March 2026 to 7 April: clocks went forward in between.
    const before = { instant: Date.parse("2026-03-24T22:30Z"), zone: "Europe/Prague", offsetMinutes: 60 };
    const inPrague = aSession({ at: { ...before, localDay: "2026-03-24" } });
    const intention = anIntention({ sessionIds: [inPrague.id] });
    const now = { ...on("2026-04-07T05:00"), zone: "America/New_York", offsetMinutes: -240 };
    expect(lookingBackDue([intention], [inPrague], now)).toEqual([{ intention, weeks: 2 }]);
  });

  test("O2 begins again with each session it is carried into", () => {
    const second = aSession({ at: on("2026-03-17T14:00") });
    const both = carried({ sessionIds: [session.id, second.id] });
    expect(weeksDue(both, 14, [session, second])).toEqual([]);
    expect(weeksDue(both, 21, [session, second])).toEqual([2]);
  });

  test("O2 waits while a session is still to come", () => {
    const later = aSession({ at: on("2026-05-01T14:00") });
    expect(weeksDue(carried({ sessionIds: [session.id, later.id] }), 14, [session, later])).toEqual([]);
  });

  test("O2 a cancelled session carries nothing, and a deleted one neither", () => {
    const cancelled = aSession({ at: on("2026-03-17T14:00"), status: "cancelled" });
    expect(weeksDue(carried({ sessionIds: [session.id, cancelled.id] }), 14, [session, cancelled])).toEqual([2]);
    expect(weeksDue(carried(), 14, [])).toEqual([]);
  });

  test("O4 nothing is asked about an intention without a session, or one that was set down", () => {
    expect(weeksDue(carried({ sessionIds: [] }), 14)).toEqual([]);
    expect(weeksDue(carried({ setDownAt: on("2026-03-12") }), 14)).toEqual([]);
  });

  test("O3 once is enough, for each of the two", () => {
    const looked = carried({ lookingBack: [{ weeks: 2, text: "It is lighter", at: after(15) }] });
    expect(weeksDue(looked, 16)).toEqual([]);
    expect(weeksDue(looked, 57)).toEqual([8]);
  });

  test("O3 what was written before the last session does not count for it", () => {
    const looked = carried({ lookingBack: [{ weeks: 2, text: "It is lighter", at: on("2026-02-20") }] });
    expect(weeksDue(looked, 14)).toEqual([2]);
  });

  test("O4 the intention of the latest session stands first", () => {
    const second = aSession({ at: on("2026-03-12T14:00") });
    const [older, newer] = [carried(), carried({ sessionIds: [second.id] })];
    const due = lookingBackDue([older, newer], [session, second], after(17));
    expect(due.map(({ intention }) => intention.id)).toEqual([newer.id, older.id]);
  });
});

test.for([
  [40, 2],
  [300, 8],
] as const)("O1 %s days later it can still be looked back on, though nobody asks", ([days, weeks]) => {
  expect(openLookingBack(carried(), [session], after(days))).toMatchObject({ weeks, days });
});

test("O4 an intention holds no more than twenty looks back", () => {
  const looks = Array.from({ length: 20 }, () => ({ weeks: 2, text: "again", at: on("2026-01-01") }));
  expect(openLookingBack(carried({ lookingBack: looks }), [session], after(14))).toBeUndefined();
});
