import { describe, expect, test } from "vitest";
import { scopeOf } from "#src/exchange/summary-scope.ts";
import { ownTextsOf } from "#src/exchange/summary-words.ts";
import type { Entry } from "#src/journal/entries.ts";
import { aCheckIn, aCourse, anIntention, aSession, on } from "../support/build.ts";
import { blocksOf, days, everySection, kept, march, pageOf, records, rowsOf } from "../support/summary-page.ts";

const winter = aCourse({ at: on("2026-01-01"), name: "Doctor Grey" });
const spring = aCourse({ at: on("2026-03-01"), name: "Doctor Moss", plannedSessions: 4 });
const of = (course: typeof winter, day: string, more: object = {}): Entry =>
  kept("session", aSession({ courseId: course.id, at: on(`${day}T10:00`), ...more }));
const both = [kept("course", winter), kept("course", spring)];
const placeOf = (day: string, range: typeof march, ...entries: readonly Entry[]): string => {
  const from = records(...both, ...entries, kept("intention", anIntention({ at: on(day) })));
  return ownTextsOf(scopeOf(from, range, on("2026-03-31")))
    .map(({ what }) => what)
    .join();
};

describe("S13", () => {
  const sessions = [of(winter, "2026-03-03"), of(winter, "2026-03-06"), of(spring, "2026-03-20")];

  test.for([
    ["2026-03-02", "before session 1 of the first course"],
    ["2026-03-06T08:00", "day of session 2 of the first course, before it"],
    ["2026-03-09", "3 days after session 2 of the first course"],
    ["2026-03-20T13:00", "day of session 1 of the second course, after it"],
    ["2026-03-22", "2 days after session 1 of the second course"],
  ] as const)("S13 of two courses it is told which: %s is %s", ([day, place]) => {
    expect(placeOf(day, march, ...sessions)).toBe(`Intention · ${place}`);
  });

  test("S13 of one course in these days nothing is told of another", () => {
    const lastDays = days("2026-03-21", "2026-03-31");
    expect(placeOf("2026-03-22", lastDays, ...sessions)).toBe("Intention · 2 days after session 1");
    expect(placeOf("2026-03-22", march, of(spring, "2026-03-20"))).toBe("Intention · 2 days after session 1");
  });

  test("S12, S13 days between two courses are called after the one and before the other", () => {
    const checkIns = ["10", "11", "12", "25"].map((day) => kept("check-in", aCheckIn({ at: on(`2026-03-${day}`) })));
    const page = pageOf(records(...both, ...sessions, ...checkIns), { range: days("2026-03-10", "2026-03-31") });
    expect(rowsOf(page, "mood").map(([name]) => name)).toEqual([
      "All counted days: 10 Mar 2026 to 30 Mar 2026",
      "After session 2 of the first course, before session 1 of the second course: 10 Mar 2026 to 19 Mar 2026",
      "After session 1 of the second course: 21 Mar 2026 to 30 Mar 2026",
      "On the day of a session: 20 Mar 2026",
    ]);
  });

  test("S13 the course is told once where both sessions are of the same one", () => {
    const checkIn = kept("check-in", aCheckIn({ at: on("2026-03-04") }));
    const names = rowsOf(pageOf(records(...both, ...sessions, checkIn)), "mood").map(([name]) => name);
    expect(names).toContain("After session 1, before session 2 of the first course: 4 Mar 2026 to 5 Mar 2026");
  });

  test("S4, S13 each table of sessions says of which course it is, without its name", () => {
    const page = pageOf(records(...both, ...sessions, of(spring, "2026-04-09")), { sections: everySection });
    const tables = blocksOf(page, "course", "table");
    expect(tables.map(({ rows }) => rows.map((row) => row[1]))).toEqual([
      ["Medicine 1", "Medicine 2"],
      ["Medicine 1", "Medicine 2 (planned)"],
    ]);
    expect(tables.map(({ caption }) => caption)).toEqual([
      "Sessions of the first course · 2 given in these days · dose known for 0 of 2",
      "Sessions of the second course · 4 medicine sessions planned · 1 given in these days · 1 still to come · dose known for 0 of 1",
    ]);
    expect(JSON.stringify(page)).not.toMatch(/Grey|Moss/);
  });

  test("S13 a chart with sessions of two courses says how they are numbered", () => {
    const checkIn = kept("check-in", aCheckIn({ at: on("2026-03-10") }));
    const sentence = (...entries: Entry[]) =>
      blocksOf(pageOf(records(...both, ...entries, checkIn)), "mood", "sentence")[0]?.text;
    expect(sentence(...sessions)).toContain("Sessions are numbered within their course.");
    expect(sentence(of(winter, "2026-03-03"))).not.toContain("numbered");
  });

  test("S13 the words do not run out", () => {
    const many = Array.from({ length: 12 }, () => aCourse());
    const entries = many.map((course, index) => of(course, `2026-03-${String(index + 1).padStart(2, "0")}`));
    const captions = blocksOf(pageOf(records(...entries)), "course", "table").map(({ caption }) =>
      caption.replace(/ · .*/, ""),
    );
    expect(new Set(captions).size).toBe(12);
    expect(captions.at(-1)).toBe("Sessions of course 12");
  });
});
