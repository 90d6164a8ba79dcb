import { describe, expect, test } from "vitest";
import { carriedIntoToo, intentionsToCarry, lastIntentionBefore } from "#src/analysis/earlier-intentions.ts";
import { anIntention, aSession, on } from "../support/build.ts";

const now = on("2026-03-20T12:00");
const courseId = aSession().courseId;
const first = aSession({ courseId, at: on("2026-03-03T10:00") });
const second = aSession({ courseId, at: on("2026-03-10T10:00") });
const ahead = aSession({ courseId, at: on("2026-03-24T10:00") });
const sessions = [first, second, ahead];

const broughtTo = (...to: readonly { id: string }[]) => anIntention({ sessionIds: to.map(({ id }) => id) });

describe("the last intention before a session", () => {
  test("is what was brought to the session before it", () => {
    const [older, newer] = [broughtTo(first), broughtTo(second)];
    expect(lastIntentionBefore(ahead, [newer, older], sessions, now)).toBe(newer);
    expect(lastIntentionBefore(second, [newer, older], sessions, now)).toBe(older);
  });

  test("a session without one is passed over, and so is a cancelled one", () => {
    const older = broughtTo(first);
    expect(lastIntentionBefore(ahead, [older], sessions, now)).toBe(older);
    const cancelled = { ...second, status: "cancelled" as const };
    expect(lastIntentionBefore(ahead, [older, broughtTo(second)], [first, cancelled, ahead], now)).toBe(older);
  });

  test("of several, the one set last; also one that was set down, or that is brought again", () => {
    const early = anIntention({ sessionIds: [second.id], at: on("2026-03-08T20:00") });
    const late = anIntention({
      sessionIds: [second.id, ahead.id],
      at: on("2026-03-09T20:00"),
      setDownAt: on("2026-03-12"),
    });
    expect(lastIntentionBefore(ahead, [late, early], sessions, now)).toBe(late);
  });

  test("there is none before the first session, and none of a session that has not been", () => {
    expect(lastIntentionBefore(first, [broughtTo(first)], sessions, now)).toBeUndefined();
    const later = aSession({ courseId, at: on("2026-03-31T10:00") });
    expect(lastIntentionBefore(later, [broughtTo(ahead)], [...sessions, later], now)).toBeUndefined();
  });
});

describe("what can be carried into a session", () => {
  test("are the open ones that are not in it yet, the one set last first", () => {
    const kept = [
      anIntention({ at: on("2026-03-01") }),
      anIntention({ at: on("2026-03-09"), sessionIds: [second.id] }),
      anIntention({ at: on("2026-03-10"), setDownAt: on("2026-03-12") }),
      anIntention({ at: on("2026-03-11"), sessionIds: [ahead.id] }),
      anIntention({ at: on("2026-03-12"), sessionIds: Array.from({ length: 200 }, () => crypto.randomUUID()) }),
    ].map((record) => ({ record }));
    expect(intentionsToCarry(ahead, kept)).toEqual([kept[1], kept[0]]);
  });

  test("it goes on being brought to those it was brought to, in the order of time", () => {
    const gone = aSession();
    const elsewhere = { ...ahead, courseId: aSession().courseId };
    expect(carriedIntoToo(broughtTo(second, gone), elsewhere, [first, second, elsewhere])).toEqual({
      sessionIds: [gone.id, second.id, elsewhere.id],
      courseId,
    });
    expect(carriedIntoToo(broughtTo(second), first, sessions).sessionIds).toEqual([first.id, second.id]);
    expect(carriedIntoToo(anIntention(), ahead, sessions)).toEqual({ sessionIds: [ahead.id], courseId });
  });
});
