import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { aCheckIn, aCourse, aSession, on } from "../support/build.ts";
import {
  blocksOf,
  days,
  factOf,
  kept,
  march,
  pageOf,
  plain,
  records,
  rowsOf,
  sectionOf,
} from "../support/summary-page.ts";

const course = aCourse({ at: on("2026-02-20") });
const session = (time: string, more: object = {}): Entry =>
  kept("session", aSession({ courseId: course.id, at: on(time.includes("T") ? time : `${time}T10:00`), ...more }));
const moods = (...list: readonly [day: string, mood: number][]): Entry[] =>
  list.map(([day, mood]) => kept("check-in", aCheckIn({ at: on(day), mood })));
/** One a day, all March long. */
const everyDay = moods(
  ...Array.from({ length: 31 }, (_, index): [string, number] => [addDays(march.from, index), index % 11]),
);
const sentenceOf = (page: ReturnType<typeof pageOf>): string =>
  plain(blocksOf(page, "mood", "sentence")[0]?.text ?? "");
const namesOf = (page: ReturnType<typeof pageOf>): string[] => rowsOf(page, "mood").map(([name]) => name ?? "");
const chartOf = (page: ReturnType<typeof pageOf>) => blocksOf(page, "mood", "mood-chart")[0];

describe("the stretches between sessions", () => {
  test("S6, S12 stand with their n, and the days of sessions stand apart", () => {
    const from = records(
      ...moods(["2026-03-01", 3], ["2026-03-02", 4], ["2026-03-04", 2]),
      ...moods(["2026-03-05", 6], ["2026-03-06", 7]),
      ...moods(["2026-03-10", 5], ["2026-03-10", 8], ["2026-03-11", 7], ["2026-03-12", 9], ["2026-03-13", 8]),
      session("2026-03-05"),
      session("2026-03-10"),
    );
    const page = pageOf(from, { range: days("2026-03-01", "2026-03-13") });
    expect(rowsOf(page, "mood")).toEqual([
      ["All counted days: 1 Mar 2026 to 13 Mar 2026", "6.5", "2 to 9", "10 check-ins, 9 of 13 days"],
      ["Before session 1: 1 Mar 2026 to 4 Mar 2026", "3", "2 to 4", "3 check-ins, 3 of 4 days"],
      ["After session 1, before session 2: 6 Mar 2026 to 9 Mar 2026", "too few to say", "–", "1 check-in, 1 of 4 days"],
      ["After session 2: 11 Mar 2026 to 13 Mar 2026", "8", "7 to 9", "3 check-ins, 3 of 3 days"],
      ["On the 2 days of sessions", "too few to say", "–", "3 check-ins, 2 of 2 days"],
    ]);
    expect(blocksOf(page, "mood", "table")[0]?.caption).toBe(
      "Mood of days, 0–10, higher is better. The day of a session counts neither before nor after it.",
    );
    expect(factOf(page, "Check-ins")).toBe("on 9 of 13 days counted, n = 10");
  });

  test("S12 what lies after a session is never called before one only", () => {
    // The first check-in came days after the first session: nothing here is a baseline.
    const from = records(session("2026-03-02"), session("2026-03-10"), ...everyDay.slice(4, 20));
    expect(namesOf(pageOf(from))).toEqual([
      "All counted days: 5 Mar 2026 to 30 Mar 2026",
      "After session 1, before session 2: 5 Mar 2026 to 9 Mar 2026",
      "After session 2: 11 Mar 2026 to 30 Mar 2026",
      "On the day of a session: 10 Mar 2026",
    ]);
  });

  test.for([
    ["2026-02-25", "2026-03-20", "After session 1, before session 2", "After session 2"],
    ["2026-03-20", "2026-04-20", "Before session 1", "After session 1"],
  ] as const)("S12 sessions on %s and %s", ([first, second, before, after]) => {
    const page = pageOf(records(session(first), session(second), ...everyDay), {}, on("2026-03-31T20:00"));
    expect(namesOf(page).slice(1, 3)).toEqual([
      `${before}: 1 Mar 2026 to 19 Mar 2026`,
      `${after}: 21 Mar 2026 to 31 Mar 2026`,
    ]);
  });

  test("S12 sessions outside the days are known too", () => {
    const from = records(session("2026-02-20"), session("2026-02-25"), session("2026-04-02"), ...everyDay);
    const ofApril = on("2026-04-10");
    expect(namesOf(pageOf(from, {}, ofApril))).toEqual([
      "All counted days: 1 Mar 2026 to 31 Mar 2026",
      "After session 2, before session 3: 1 Mar 2026 to 31 Mar 2026",
    ]);
    expect(namesOf(pageOf(from))).toContain("After session 2: 1 Mar 2026 to 31 Mar 2026");
  });

  test("S12 only a session that gave medicine parts the days", () => {
    const from = records(
      session("2026-03-05", { kind: "preparation" }),
      session("2026-03-08", { status: "cancelled" }),
      session("2026-03-12", { kind: "integration" }),
      session("2026-04-08"),
      ...everyDay,
    );
    expect(namesOf(pageOf(from))).toEqual(["All counted days: 1 Mar 2026 to 31 Mar 2026"]);
  });

  test("S12 a session on the first day leaves nothing before it; on one day two leave nothing between them", () => {
    const from = records(session("2026-03-01"), session("2026-03-01T17:00"), session("2026-03-02"), ...everyDay);
    expect(namesOf(pageOf(from))).toEqual([
      "All counted days: 1 Mar 2026 to 31 Mar 2026",
      "After session 3: 3 Mar 2026 to 31 Mar 2026",
      "On the 2 days of sessions",
    ]);
  });

  test("S12 before 04:00 it is still the evening before, which then is a day of the session as well", () => {
    const page = pageOf(records(session("2026-03-10T01:30"), ...everyDay));
    expect(namesOf(page).slice(1)).toEqual([
      "Before session 1: 1 Mar 2026 to 8 Mar 2026",
      "After session 1: 11 Mar 2026 to 31 Mar 2026",
      "On the 2 days of sessions",
    ]);
  });

  test("S12 every check-in stands in just one row below the first", () => {
    const from = records(session("2026-03-07"), session("2026-03-14"), session("2026-03-31T08:00"), ...everyDay);
    const counts = rowsOf(pageOf(from), "mood").map((row) => Number.parseInt(row[3] ?? "", 10));
    expect(counts[0]).toBe(31);
    expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(31);
  });

  test("S6 fewer than three days are never summed up", () => {
    const page = pageOf(records(...moods(["2026-03-30", 1], ["2026-03-31", 9])));
    expect(rowsOf(page, "mood")).toEqual([
      ["All counted days: 30 Mar 2026 to 31 Mar 2026", "too few to say", "–", "2 check-ins, 2 of 2 days"],
    ]);
  });
});

describe("how complete it is", () => {
  test("S6 days before the first check-in of all are not missing; the longest gap is named", () => {
    const page = pageOf(records(...moods(["2026-03-20", 5], ["2026-03-26", 6], ["2026-03-31", 6])));
    expect(factOf(page, "Check-ins")).toBe("on 3 of 12 days counted, n = 3");
    expect(sentenceOf(page)).toBe(
      "3 check-ins on 3 of 12 days counted, 20 Mar 2026 to 31 Mar 2026. " +
        "Longest time without one: 5 days, 21 Mar 2026 to 25 Mar 2026.",
    );
  });

  test("S8 counts the check-ins that were entered late", () => {
    const late = kept("check-in", aCheckIn({ at: on("2026-03-03") }), { writtenAt: on("2026-03-06").instant });
    expect(sentenceOf(pageOf(records(late, ...moods(["2026-03-04", 5]))))).toContain(
      "1 check-in was entered or changed more than a day later.",
    );
  });

  test("S5 none is said in words, and is no number", () => {
    const page = pageOf(records(...moods(["2026-02-01", 5])), { range: days("2026-03-01", "2026-03-01") });
    expect(sectionOf(page, "mood")?.blocks).toEqual([{ kind: "sentence", text: "No mood is recorded in these days." }]);
    expect(factOf(page, "Check-ins")).toBe("none in these days");
  });
});

describe("the chart", () => {
  test("S5, S9 holds the days of the range and nothing in between, with its sessions", () => {
    const from = records(
      ...moods(["2026-03-01", 1], ["2026-03-02", 4], ["2026-03-09", 6], ["2026-03-10", 9]),
      session("2026-03-09"),
      session("2026-03-20"),
    );
    const chart = chartOf(pageOf(from, { range: days("2026-03-02", "2026-03-09") }));
    expect(chart?.points.map(({ mood }) => mood)).toEqual([4, null, 6]);
    expect(chart?.gaps).toHaveLength(1);
    expect(chart?.marks.map(({ number, day }) => [number, day])).toEqual([[1, "2026-03-09"]]);
    expect(chart?.scale).toContain("0 the worst I can imagine – 10 the best I can imagine");
  });

  test("S9 spans all the days that were chosen: a session before the first check-in is marked, and one of today", () => {
    const from = records(
      session("2026-03-05"),
      session("2026-03-31T09:00"),
      ...moods(["2026-03-20", 5], ["2026-03-21", 6], ["2026-03-22", 6]),
    );
    const page = pageOf(from);
    const chart = chartOf(page);
    expect([chart?.from, chart?.to]).toEqual([dayNumber(march.from), dayNumber(march.to)]);
    expect(chart?.marks.map(({ number, day }) => [number, day])).toEqual([
      [1, "2026-03-05"],
      [2, "2026-03-31"],
    ]);
    expect(plain(chart?.inWords ?? "")).toContain("1 Mar 2026 to 31 Mar 2026, with 2 sessions marked");
    // Nothing could be missing before the first check-in, so nothing is hatched there.
    expect(chart?.gaps.every(({ from }) => from > dayNumber(march.from) + 20)).toBe(true);
    expect(sentenceOf(page)).toContain("3 check-ins on 3 of 11 days counted, 20 Mar 2026 to 30 Mar 2026.");
  });
});
