import { describe, expect, test } from "vitest";
import {
  aBladderCheck,
  aCourse,
  aGoal,
  aGoalRating,
  aMedicine,
  anEffect,
  anEvent,
  anIntention,
  anOwnPractice,
  aPracticeLog,
  aSession,
  aStep,
  on,
} from "../support/build.ts";
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
import type { Entry } from "#src/journal/entries.ts";
import type { SectionId } from "#src/exchange/summary-choices.ts";

const all = { sections: everySection };
const course = aCourse({ substance: "ketamine" });
const session = (day: string, more: object = {}): Entry =>
  kept("session", aSession({ courseId: course.id, at: on(`${day}T10:00`), ...more }));
const sentencesOf = (page: ReturnType<typeof pageOf>, id: SectionId) =>
  blocksOf(page, id, "sentence").map(({ text }) => plain(text));

describe("S7 doses in full", () => {
  test("S7 how each dose was given stands with it, in the order given", () => {
    const doses = [
      { known: true, amount: 150, unit: "mg", form: "troche", heldMinutes: 12, wasSwallowed: false },
      { known: false, route: "im", afterMinutes: 30 },
      { known: true, amount: 0.5, unit: "mg/kg" },
    ];
    const page = pageOf(records(kept("course", course), session("2026-03-10", { doses, wasStoppedEarly: true })));
    expect(rowsOf(page, "course")[0]).toEqual([
      "10 Mar 2026",
      "Medicine 1 · stopped early",
      "not recorded",
      "150 mg (Troche, held for 12 min, then spat out) + not known to me (Injection into muscle, 30 min after the start) + 0.5 mg/kg",
      "not recorded",
    ]);
    expect(blocksOf(page, "course", "table")[0]?.caption).toMatch(/^Ketamine · /);
  });

  test("S7 a substance that is something else is not named", () => {
    const other = aCourse({ substance: "other" });
    const page = pageOf(records(kept("course", other), session("2026-03-10", { courseId: other.id })));
    expect(blocksOf(page, "course", "table")[0]?.caption).not.toContain("Something else");
  });
});

describe("S21 what was measured and how it felt", () => {
  const vitals = [
    { phase: "after", systolic: 130, measuredBy: "me" },
    {
      phase: "before",
      afterMinutes: -15,
      systolic: 120,
      diastolic: 80,
      heartRate: 72,
      oxygen: 97,
      measuredBy: "clinic",
    },
  ];
  const environment = { setting: "clinic", music: "my cello", lighting: "", comfort: "", company: "Ana" };
  const from = records(
    session("2026-03-10", { vitals, impressions: { intensity: 10, fear: 0 }, environment }),
    session("2026-03-12"),
    session("2026-04-02", { vitals }),
  );

  test("S21 each measurement stands by itself, and what was not said is not there", () => {
    expect(rowsOf(pageOf(from, all), "given")).toEqual([
      ["10 Mar 2026", "Before · 15 min before the start", "120/80 mmHg, pulse 72 a minute, oxygen 97 %", "The clinic"],
      ["10 Mar 2026", "After", "130/– mmHg", "the patient"],
      ["10 Mar 2026", "At the clinic", "How intense it was: 10, Fear: 0"],
    ]);
  });

  test("S7, S21 body weight stands with its day, and by it the dose in its other unit, as reckoned", () => {
    const weighed = session("2026-03-10", {
      doses: [{ known: true, amount: 150, unit: "mg", asToldBy: "clinic" }],
      bodyWeight: { amount: 72, unit: "kg", day: "2026-03-03" },
    });
    expect(rowsOf(pageOf(records(weighed), all), "given")).toEqual([
      ["10 Mar 2026", "Body weight · 3 Mar 2026", "72 kg", "–"],
    ]);
    const dose = JSON.stringify(rowsOf(pageOf(records(weighed)), "course")).replaceAll("\u00a0", " ");
    expect(dose).toContain("150 mg (as the clinic said, 2.08 mg/kg reckoned, from the weight the patient wrote down)");
  });

  test("S7 a dose that the patient reckoned says whose reckoning it is", () => {
    const reckoned = session("2026-03-10", { doses: [{ known: true, amount: 150, unit: "mg", asToldBy: "me" }] });
    expect(JSON.stringify(rowsOf(pageOf(records(reckoned)), "course"))).toContain("as the patient reckons");
  });

  test("S2, S21 it is not ticked at first, and no word about music, comfort or company is in it", () => {
    expect(sectionOf(pageOf(from), "given")).toBeUndefined();
    const page = JSON.stringify(pageOf(from, all));
    for (const word of ["my cello", "Ana"]) expect(page).not.toContain(word);
  });

  test("S21 says so when there is nothing", () => {
    expect(sentencesOf(pageOf(records(session("2026-03-12")), all), "given")).toEqual([
      "Nothing of this was recorded for the sessions of these days.",
    ]);
  });
});

describe("S19 effects by phase", () => {
  test("S19 the worst of each phase, whether it is still there, and nothing of phases that nobody named", () => {
    const page = pageOf(
      records(
        kept("effect", anEffect({ at: on("2026-03-10"), phase: "during", severity: "severe" })),
        kept("effect", anEffect({ at: on("2026-03-11"), phase: "first-day", severity: "mild" })),
        kept(
          "effect",
          anEffect({ at: on("2026-03-12"), phase: "first-day", isStillThere: true, stillThereAt: on("2026-03-14") }),
        ),
        kept("effect", anEffect({ at: on("2026-03-12"), effect: "headache", isStillThere: false })),
      ),
      all,
    );
    const rows = rowsOf(page, "effects");
    expect(rows.find(([name]) => name === "Nausea")).toEqual([
      "Nausea",
      "Severe (during the session: severe, in the first day after it: mild)",
      "3",
      "12 Mar 2026 · still there, 14 Mar 2026",
      "not yet",
    ]);
    expect(rows.find(([name]) => name === "Headache")).toEqual([
      "Headache",
      "not said",
      "1",
      "12 Mar 2026 · over",
      "not yet",
    ]);
  });

  test("S19 the bladder-and-bowel question: how often, how often none, and each sign", () => {
    const check = (day: string, more: object) => kept("bladder-check", aBladderCheck({ at: on(day), ...more }));
    const page = pageOf(
      records(
        check("2026-03-07", {}),
        check("2026-03-14", { signs: ["burning", "fever"], isTold: true }),
        check("2026-03-21", { signs: ["burning"] }),
        check("2026-04-07", { signs: ["blood"] }),
      ),
      all,
    );
    expect(sentencesOf(page, "effects")).toEqual([
      "The bladder-and-bowel question was answered 3 times, with “None of these” in 1 of them.",
    ]);
    expect(rowsOf(page, "effects").slice(-2)).toEqual([
      ["Burning when I pass water", "2", "21 Mar 2026", "1 of 2"],
      ["A fever", "1", "14 Mar 2026", "1 of 1"],
    ]);
    expect(JSON.stringify(page)).not.toContain("7 Apr");
  });

  test("S19 where each answer named a sign, no “None of these” is spoken of", () => {
    const page = pageOf(records(kept("bladder-check", aBladderCheck({ signs: ["leaking"] }))), all);
    expect(sentencesOf(page, "effects")).toEqual(["The bladder-and-bowel question was answered 1 time."]);
  });

  test("S19 where it was never answered, nothing is said of it", () => {
    expect(JSON.stringify(pageOf(records(kept("effect", anEffect())), all))).not.toContain("bladder-and-bowel");
  });
});

describe("S22 other medicines", () => {
  const medicine = (day: string, name: string, change: string) =>
    kept("medicine", aMedicine({ at: on(day), name, change, note: "my own dose" }));
  const from = records(
    medicine("2019-01-01", "Sertraline", "taking"),
    medicine("2025-01-01", "Lithium", "started"),
    medicine("2025-06-01", " lithium", "stopped"),
    medicine("2026-03-05", "sertraline", "dose-changed"),
    medicine("2026-04-05", "Zinc", "started"),
  );

  test("S22 what was taken when the days began, and what changed in them", () => {
    expect(rowsOf(pageOf(from, all), "marks")).toEqual([
      ["Sertraline", "taken", "1 Jan 2019"],
      ["sertraline", "Dose changed", "5 Mar 2026"],
    ]);
  });

  test("S22 names are there only with the section, notes never", () => {
    expect(JSON.stringify(pageOf(from))).not.toMatch(/sertraline/i);
    expect(JSON.stringify(pageOf(from, all))).not.toContain("my own dose");
  });

  test("S22 an event is own words: only its tick puts it there, with its day", () => {
    const event = anEvent({ at: on("2026-03-05"), name: "we moved" });
    const withEvent = records(kept("event", event));
    expect(JSON.stringify(pageOf(withEvent, all))).not.toContain("we moved");
    const page = pageOf(withEvent, { ...all, words: new Set([event.id]) });
    const [quote] = blocksOf(page, "marks", "quotes")[0]?.quotes ?? [];
    expect(quote).toMatchObject({ about: "5\u00A0Mar\u00A02026 · Event", text: "we moved" });
  });
});

describe("S23 own goals", () => {
  const swim = aGoal({ at: on("2026-02-01"), text: "to swim" });
  const done = aGoal({ at: on("2026-01-01"), text: "to sing", setDownAt: on("2026-02-10") });
  const rating = (day: string, level: number) =>
    kept("goal-rating", aGoalRating({ goalId: swim.id, at: on(day), level }));
  const from = records(
    kept("goal", done),
    kept("goal", swim),
    rating("2026-02-20", 9),
    rating("2026-03-03", 0),
    rating("2026-03-20", 6),
  );

  test("S23 by number, with the first and the latest of these days; without a word of theirs", () => {
    const page = pageOf(from, all);
    expect(rowsOf(page, "goals")).toEqual([["Goal 2", "0 (3 Mar 2026)", "6 (20 Mar 2026)", "2"]]);
    expect(JSON.stringify(page)).not.toMatch(/to swim|to sing/);
  });

  test("S23 its words stand below when they are ticked, under the same number", () => {
    const [quote] = blocksOf(pageOf(from, { ...all, words: new Set([swim.id]) }), "goals", "quotes")[0]?.quotes ?? [];
    expect(quote?.about).toContain("Goal 2");
    expect(quote?.text).toBe("to swim");
  });

  test("S5, S23 a goal that was not rated has no number", () => {
    expect(rowsOf(pageOf(records(kept("goal", swim)), all), "goals")).toEqual([["Goal 1", "–", "–", "0"]]);
    expect(
      sentencesOf(pageOf(records(kept("goal", done)), { ...all, range: days("2026-03-01", "2026-03-31") }), "goals"),
    ).toEqual(["No goal was under way in these days."]);
  });
});

test("S2 intentions, outcomes and steps are counted, and an own practice keeps its name to itself", () => {
  const own = anOwnPractice({ title: "Ring the bell for Jan" });
  const outcome = (day: string, said: string) => ({
    sessionId: crypto.randomUUID(),
    outcome: said,
    note: "my rope",
    at: on(day),
  });
  const page = pageOf(
    records(
      kept("intention", anIntention({ outcomes: [outcome("2026-03-11", "held"), outcome("2026-04-11", "answered")] })),
      kept("step", aStep({ state: "done", action: "my window" })),
      kept("step", aStep({ action: "my window" })),
      kept("own-practice", own),
      kept("practice-log", aPracticeLog({ practiceId: own.id })),
    ),
    all,
  );
  expect(sentencesOf(page, "intentions")).toEqual([
    "1 intention was written down in these days.",
    "2 small steps were written down: 1 done, 1 not yet, 0 let go.",
  ]);
  expect(rowsOf(page, "intentions")).toEqual([["It held.", "1"]]);
  expect(rowsOf(page, "practices")).toEqual([["Another practice", "1"]]);
  for (const word of ["Ring the bell", "my rope", "my window"]) expect(JSON.stringify(page)).not.toContain(word);
});
