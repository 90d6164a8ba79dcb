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

describe("the sessions", () => {
  const from = records(
    kept("course", course),
    // What was kept of a dose stays with a session whose kind was changed; none was given in it.
    session("2026-03-02", { kind: "preparation", route: "im", doses: [{ known: true, amount: 60, unit: "mg" }] }),
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
    expect(table?.head).toEqual(["Date", "Dose, as told", "Route", "Session", "Session length"]);
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

  test("S8 a session that was saved again later says nothing of it: to confirm that it took place saves it again", () => {
    const confirmed = session("2026-03-05", {}, { writtenAt: on("2026-03-09").instant, n: 2 });
    expect(rowsOf(pageOf(records(confirmed)), "course")[0]?.[1]).toBe("Medicine 1");
  });

  test("S5 none is said in words", () => {
    expect(sectionOf(pageOf(records()), "course")?.blocks).toEqual([
      { kind: "sentence", text: "No session is recorded in these days." },
    ]);
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

  test("S6 days weigh alike: a day with five answers counts once, and both are told", () => {
    const times = ["02T08:00", "02T10:00", "02T12:00", "02T14:00", "02T16:00", "03T12:00", "04T12:00"];
    const steps = [4, 4, 4, 4, 4, 1, 1];
    const from = times.map((time, index) =>
      kept("check-in", aCheckIn({ at: on(`2026-03-${time}`), anxiety: steps[index] })),
    );
    const page = pageOf(records(...from), { sections: everySection });
    expect(rowsOf(page, "answers")).toEqual([
      ["Anxiety right now", "0 none – 4 a lot", "1 (a little)", "7 answers on 3 days"],
    ]);
    expect(blocksOf(page, "answers", "table")[0]?.head[2]).toBe("Median of days");
  });

  test("S6 a day is the mean of its answers, told to one decimal", () => {
    const answers: [string, number][] = [
      ["02T08:00", 1],
      ["02T12:00", 1],
      ["02T20:00", 2],
      ["03T12:00", 0],
      ["04T12:00", 4],
    ];
    const from = answers.map(([time, energy]) => kept("check-in", aCheckIn({ at: on(`2026-03-${time}`), energy })));
    expect(rowsOf(pageOf(records(...from), { sections: everySection }), "answers")[0]?.[2]).toBe("1.3");
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
  test("S2 has the course, scores and mood at first, for either reader", () => {
    for (const reader of ["therapist", "prescriber"] as const) {
      expect(pageOf(records(), { reader }).sections.map(({ id }) => id)).toEqual(["course", "scores", "mood"]);
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
