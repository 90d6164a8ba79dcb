import { describe, expect, test } from "vitest";
import { everything, lastFourWeeks, latestCourse } from "#src/exchange/summary-range.ts";
import type { Entry } from "#src/journal/entries.ts";
import { aCheckIn, aCourse, anIntention, aPracticeLog, aSession, on } from "../support/build.ts";
import {
  blocksOf,
  days,
  everySection,
  kept,
  pageOf,
  plain,
  records,
  rowsOf,
  sectionOf,
} from "../support/summary-page.ts";

const course = aCourse({ at: on("2026-02-20"), plannedSessions: 6 });
const session = (day: string, more: object = {}, writing = {}): Entry =>
  kept("session", aSession({ courseId: course.id, at: on(`${day}T10:00`), ...more }), writing);
const moods = (...list: readonly [day: string, mood: number][]): Entry[] =>
  list.map(([day, mood]) => kept("check-in", aCheckIn({ at: on(day), mood })));
const factOf = (page: ReturnType<typeof pageOf>, term: string) =>
  plain(page.facts.find((fact) => fact.term === term)?.text ?? "");

describe("the sessions", () => {
  const from = records(
    kept("course", course),
    session("2026-03-02", { kind: "preparation" }),
    session("2026-03-05", {
      route: "iv",
      doses: [{ known: true, amount: 47.5, unit: "mg" }],
      end: on("2026-03-05T11:15"),
    }),
    session("2026-03-08", { status: "cancelled", route: "im", doses: [{ known: true, amount: 60, unit: "mg" }] }),
    session("2026-03-10", {
      route: "im",
      doses: [
        { known: true, amount: 0.5, unit: "mg/kg" },
        { known: true, amount: 10, unit: "mg" },
      ],
    }),
    session("2026-03-12", { doses: [{ known: false }] }),
    session("2026-03-14"),
    session("2026-04-02", { route: "im", doses: [{ known: true, amount: 70, unit: "mg" }] }),
  );

  test("S5, S7 say what is known, what is not, what was cancelled and what is to come", () => {
    expect(rowsOf(pageOf(from), "course")).toEqual([
      ["2 Mar 2026", "Preparation", "–", "–", "–"],
      ["5 Mar 2026", "Medicine 1", "IV infusion", "47.5 mg", "75 min"],
      ["8 Mar 2026", "Medicine (cancelled)", "Injection into muscle", "–", "–"],
      ["10 Mar 2026", "Medicine 2", "Injection into muscle", "0.5 mg/kg + 10 mg", "not recorded"],
      ["12 Mar 2026", "Medicine 3", "not recorded", "not known to me", "not recorded"],
      ["14 Mar 2026", "Medicine 4", "not recorded", "not recorded", "not recorded"],
      ["2 Apr 2026", "Medicine 5 (planned)", "Injection into muscle", "70 mg", "–"],
    ]);
    expect(blocksOf(pageOf(from), "course", "table")[0]?.caption).toBe(
      "6 medicine sessions planned · 4 given in these days · 1 cancelled · 1 still to come · dose known for 2 of 4",
    );
  });

  test("S7 the dose comes first for a prescriber", () => {
    const [table] = blocksOf(pageOf(from, { reader: "prescriber" }), "course", "table");
    expect(table?.head).toEqual(["Date", "Dose, as told", "Route", "Session", "Length"]);
    expect(table?.rows[1]?.map(plain)).toEqual(["5 Mar 2026", "47.5 mg", "IV infusion", "Medicine 1", "75 min"]);
  });

  test("S7, S9 a session keeps its number whatever days are shown, and both ends are included", () => {
    const page = pageOf(from, { range: days("2026-03-10", "2026-03-12") });
    expect(rowsOf(page, "course").map(([day, kind]) => `${day} ${kind}`)).toEqual([
      "10 Mar 2026 Medicine 2",
      "12 Mar 2026 Medicine 3",
    ]);
  });

  test("S8 a session that was entered late says so", () => {
    const late = session("2026-03-05", {}, { writtenAt: on("2026-03-09").instant });
    expect(rowsOf(pageOf(records(late)), "course")[0]?.[1]).toBe("Medicine 1 · entered late, 4 days later");
  });

  test("stand in one table for each course", () => {
    const other = aSession({ at: on("2026-03-20") });
    const tables = blocksOf(pageOf(records(session("2026-03-05"), kept("session", other))), "course", "table");
    expect(tables.map(({ rows }) => rows.map((row) => row[1]))).toEqual([["Medicine 1"], ["Medicine 1"]]);
  });

  test("S5 none is said in words", () => {
    expect(sectionOf(pageOf(records()), "course")?.blocks).toEqual([
      { kind: "sentence", text: "No session is recorded in these days." },
    ]);
  });
});

describe("mood", () => {
  test("S6 stands with its n, before the first session and from each one on", () => {
    const from = records(
      ...moods(["2026-03-01", 3], ["2026-03-02", 4], ["2026-03-04", 2]),
      ...moods(["2026-03-05", 6], ["2026-03-06", 7]),
      ...moods(["2026-03-10", 5], ["2026-03-10", 8], ["2026-03-11", 7], ["2026-03-12", 9]),
      session("2026-03-05"),
      session("2026-03-10"),
    );
    const page = pageOf(from, { range: days("2026-03-01", "2026-03-12") });
    expect(rowsOf(page, "mood")).toEqual([
      ["All these days", "6.3", "2 to 9", "9 check-ins, 8 of 12 days"],
      ["Before session 1: 1 Mar 2026 to 4 Mar 2026", "3", "2 to 4", "3 check-ins, 3 of 4 days"],
      ["From session 1 on: 5 Mar 2026 to 9 Mar 2026", "too few to say", "–", "2 check-ins, 2 of 5 days"],
      ["From session 2 on: 10 Mar 2026 to 12 Mar 2026", "7", "6.5 to 9", "4 check-ins, 3 of 3 days"],
    ]);
    expect(factOf(page, "Check-ins")).toBe("on 8 of 12 days, n = 9");
  });

  test("S6 fewer than three days are never summed up", () => {
    const page = pageOf(records(...moods(["2026-03-30", 1], ["2026-03-31", 9])));
    expect(rowsOf(page, "mood")).toEqual([["All these days", "too few to say", "–", "2 check-ins, 2 of 2 days"]]);
  });

  test("S6 days before the first check-in of all are not missing; the longest gap is named", () => {
    const page = pageOf(records(...moods(["2026-03-20", 5], ["2026-03-26", 6], ["2026-03-31", 6])));
    expect(factOf(page, "Check-ins")).toBe("on 3 of 12 days, n = 3");
    const [sentence] = blocksOf(page, "mood", "sentence");
    expect(plain(sentence?.text ?? "")).toBe(
      "3 check-ins on 3 of 12 days. Longest time without one: 5 days, 21 Mar 2026 to 25 Mar 2026.",
    );
  });

  test("S5, S9 the chart holds the days of the range and nothing in between, with its sessions", () => {
    const from = records(
      ...moods(["2026-03-01", 1], ["2026-03-02", 4], ["2026-03-09", 6], ["2026-03-10", 9]),
      session("2026-03-09"),
      session("2026-03-20"),
    );
    const [chart] = blocksOf(pageOf(from, { range: days("2026-03-02", "2026-03-09") }), "mood", "mood-chart");
    expect(chart?.points.map(({ mood }) => mood)).toEqual([4, null, 6]);
    expect(chart?.gaps).toHaveLength(1);
    expect(chart?.marks.map(({ number, day }) => [number, day])).toEqual([[1, "2026-03-09"]]);
    expect(chart?.scale).toContain("0 the worst I can imagine – 10 the best I can imagine");
  });

  test("S8 counts the check-ins that were entered late", () => {
    const late = kept("check-in", aCheckIn({ at: on("2026-03-03") }), { writtenAt: on("2026-03-06").instant });
    const [sentence] = blocksOf(pageOf(records(late, ...moods(["2026-03-04", 5]))), "mood", "sentence");
    expect(sentence?.text).toContain("1 check-in was entered or changed more than a day later.");
  });

  test("S5 none is said in words, and is no number", () => {
    const page = pageOf(records(...moods(["2026-02-01", 5])), { range: days("2026-03-01", "2026-03-01") });
    expect(sectionOf(page, "mood")?.blocks).toEqual([{ kind: "sentence", text: "No mood is recorded in these days." }]);
    expect(factOf(page, "Check-ins")).toBe("none in these days");
  });
});

describe("the other rows of a check-in", () => {
  test("S5, S6 only what was answered counts, on at least three days", () => {
    const answers = [{ anxiety: 4, sleep: 0 }, { anxiety: 1, sleep: 3 }, { anxiety: 2 }, {}];
    const from = answers.map((answer, index) =>
      kept("check-in", aCheckIn({ at: on(`2026-03-0${index + 1}`), ...answer })),
    );
    expect(rowsOf(pageOf(records(...from), { sections: everySection }), "answers")).toEqual([
      ["Anxiety right now", "0 none – 4 a lot", "2 (some)", "3 answers on 3 days"],
      ["Sleep last night", "0 awful – 4 great", "too few to say", "2 answers on 2 days"],
    ]);
  });

  test("S6 a median between two steps has no word", () => {
    const from = [1, 2, 3, 4].map((energy) => kept("check-in", aCheckIn({ at: on(`2026-03-0${energy}`), energy })));
    expect(rowsOf(pageOf(records(...from), { sections: everySection }), "answers")[0]?.[2]).toBe("2.5");
  });
});

describe("intentions and practices", () => {
  test("are counted, practices by name", () => {
    const from = records(
      kept("intention", anIntention({ at: on("2026-03-01") })),
      kept("intention", anIntention({ at: on("2026-04-01") })),
      kept("practice-log", aPracticeLog({ practiceId: "slow-walk" })),
      kept("practice-log", aPracticeLog({ practiceId: "land-in-the-room" })),
      kept("practice-log", aPracticeLog({ practiceId: "land-in-the-room" })),
      kept("practice-log", aPracticeLog({ practiceId: "of-a-later-version" })),
    );
    const page = pageOf(from, { sections: everySection });
    expect(blocksOf(page, "intentions", "sentence")[0]?.text).toBe("1 intention was written down in these days.");
    expect(rowsOf(page, "practices")).toEqual([
      ["Land in the room", "2"],
      ["Slow walk, one sense", "1"],
      ["Another practice", "1"],
    ]);
    expect(blocksOf(page, "practices", "table")[0]?.caption).toBe("4 practices logged");
  });
});

describe("the page as a whole", () => {
  test("S2 has the course and mood at first, for either reader", () => {
    for (const reader of ["therapist", "prescriber"] as const) {
      expect(pageOf(records(), { reader }).sections.map(({ id }) => id)).toEqual(["course", "mood"]);
    }
  });

  test("S11 says what it is, of which days, and with which version it was made", () => {
    const page = pageOf(records());
    expect(page.title).toBe("Patient-recorded summary, not a medical record");
    expect(page.facts.map(({ text }) => plain(text))).toEqual([
      "my therapist",
      "1 Mar 2026 to 31 Mar 2026 (31 days)",
      "none in these days",
      "31 Mar 2026, with Mooring 1.2.3",
    ]);
    expect(page.methods).toContain("at moments they chose themselves");
    expect(page.methods).toContain("Nothing here can tell what caused a change.");
  });

  test("S9 the ranges end today and include it", () => {
    const { localDay: today } = on("2026-03-31");
    expect(lastFourWeeks(today)).toEqual(days("2026-03-04", "2026-03-31"));
    expect(everything(records(...moods(["2026-01-15", 5])), today)).toEqual(days("2026-01-15", "2026-03-31"));
    expect(everything(records(session("2026-04-09")), today)).toEqual(days("2026-03-31", "2026-03-31"));
    expect(latestCourse(records(), today)).toBeNull();
    expect(latestCourse(records(kept("course", course), session("2026-03-01")), today)).toEqual(
      days("2026-02-15", "2026-03-31"),
    );
  });
});
