import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { questionsDue, questionsOf, questionsToMention } from "#src/analysis/questions-due.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Session } from "#src/domain/session.ts";
import { addDays, When } from "#src/domain/time.ts";
import { aReflection, aSession, on } from "../support/build.ts";

const first = aSession({ at: on("2026-03-10T10:00") });
const day = (days: number) => addDays(first.at.localDay, days);
const sessionOn = (days: number, change: object = {}): Session =>
  aSession({ courseId: first.courseId, at: on(`${day(days)}T10:00`), ...change });
/** So many days after the first session, at that hour. Its day begins at 04:00. */
const moment = (days: number, clock = "08:00"): When =>
  v.parse(When, { ...on(`${day(days)}T${clock}`), localDay: day(days) });
const answered = (session: Session, promptSet: string): Reflection => aReflection({ sessionId: session.id, promptSet });

const dueAt = (sessions: readonly Session[], now: When, written: readonly Reflection[] = []) =>
  questionsDue(sessions, written, now);
const mentionAt = (sessions: readonly Session[], now: When, written: readonly Reflection[] = []) =>
  questionsToMention(sessions, written, now);

/** From the second day on, on the morning of each day up to that of the next session. */
describe.for([
  [2, ["day-1-3"], [2]],
  [3, ["day-1-3", "day-1-3"], [2, 3]],
  [4, ["day-1-3", "day-1-3", "day-1-3"], [2, 3]],
  [7, ["day-1-3", "day-1-3", "day-1-3", "day-7", "day-7", "day-7"], [2, 3, 7]],
] as const)("with the next session %s days after the last", ([apart, sets, mentioned]) => {
  const sessions = [first, sessionOn(apart)];

  test("V12: what is due is about the last one on each day, until the next begins", () => {
    for (const [index, set] of sets.entries()) {
      expect(dueAt(sessions, moment(index + 2))).toEqual({ session: first, set });
    }
    expect(dueAt(sessions, moment(apart, "10:00"))).toEqual({ session: sessions[1], set: "after-rest" });
  });

  test("V13: Today speaks of them on their days, and not once they were answered", () => {
    for (const [index, set] of sets.entries()) {
      const days = index + 2;
      const expected = mentioned.some((one) => one === days) ? { session: first, set, isOfEarlier: false } : null;
      expect(mentionAt(sessions, moment(days))).toEqual(expected);
      expect(mentionAt(sessions, moment(days), [answered(first, set)])).toBeNull();
    }
  });
});

describe("V11: the questions about one session", () => {
  test.for([
    [-1, null],
    [1, "after-rest"],
    [2, "day-1-3"],
    [5, "day-7"],
    [12, "day-14"],
    [14, "day-14"],
    [15, null],
  ] as const)("on day %s: %s", ([days, set]) => {
    expect(questionsOf(first, [], moment(days))?.set ?? null).toBe(set);
  });

  test("those of another session, or other questions, are no answer", () => {
    const written = [answered(sessionOn(0), "day-7"), answered(first, "day-1-3")];
    expect(questionsOf(first, written, moment(7))?.set).toBe("day-7");
    expect(questionsOf(first, [...written, answered(first, "day-7")], moment(7))).toBeNull();
  });

  test("those for after rest can be answered again while they fit", () => {
    expect(questionsOf(first, [answered(first, "after-rest")], moment(1))?.set).toBe("after-rest");
  });
});

describe("V12", () => {
  test("a talk, or a session that did not take place, is none to ask about", () => {
    const others = [sessionOn(3, { kind: "integration" }), sessionOn(4, { status: "cancelled" })];
    expect(dueAt([first, ...others], moment(5))).toEqual({ session: first, set: "day-7" });
    expect(dueAt(others, moment(5))).toBeNull();
  });
});

describe("V13", () => {
  const weekly = [0, 7, 14].map((days) => (days === 0 ? first : sessionOn(days)));

  test("one week on, when that was the next session's day: spoken of on the day after, until answered", () => {
    const sessions = [first, sessionOn(7)];
    expect(mentionAt(sessions, moment(8))).toEqual({ session: first, set: "day-7", isOfEarlier: true });
    expect(mentionAt(sessions, moment(8), [answered(first, "day-7")])).toMatchObject({ session: sessions[1] });
    expect(mentionAt(sessions, moment(9))).toMatchObject({ session: sessions[1], set: "day-1-3" });
  });

  test("of two earlier ones, the later", () => {
    expect(mentionAt(weekly, moment(15))).toEqual({ session: weekly[1], set: "day-7", isOfEarlier: true });
    const written = [answered(weekly[1] ?? first, "day-7")];
    expect(mentionAt(weekly, moment(15), written)).toEqual({ session: first, set: "day-14", isOfEarlier: true });
  });

  test("those for after rest until something was answered to them", () => {
    expect(mentionAt([first], moment(1))).toEqual({ session: first, set: "after-rest", isOfEarlier: false });
    expect(mentionAt([first], moment(1), [answered(first, "after-rest")])).toBeNull();
  });
});
