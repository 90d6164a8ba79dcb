import { i18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { readableJournal } from "#src/exchange/readable-journal.ts";
import type { Entry } from "#src/journal/entries.ts";
import {
  aCheckIn,
  aClinicScore,
  aCourse,
  anEffect,
  anIntention,
  answering,
  aPracticeLog,
  aReflection,
  aResponse,
  aSession,
  aSupportPlan,
  on,
} from "../support/build.ts";
import { kept } from "../support/summary-page.ts";

const readable = (...entries: readonly Entry[]): string => readableJournal(entries, i18n);

const course = aCourse({ name: "Spring", plannedSessions: 6, status: "finished" });
const first = aSession({ courseId: course.id, at: on("2026-03-03T10:00"), kind: "booster" });
const session = aSession({
  courseId: course.id,
  at: on("2026-03-10T10:00"),
  end: on("2026-03-10T11:15"),
  route: "im",
  doses: [{ known: true, amount: 0.5, unit: "mg/kg" }, { known: false }],
  note: "blue blanket",
});
const [courseEntry, firstEntry, sessionEntry] = [
  kept("course", course),
  kept("session", first),
  kept("session", session),
];

describe("questionnaires and what belongs to help", () => {
  test("J1, J6 a questionnaire, each question with its answer as it was asked, and its total", () => {
    const response = aResponse({
      at: on("2026-03-08"),
      answers: { function: 1, ...answering(3, 2, 1, 0, 0, 0, 0, 0, 1) },
    });
    const lines = readable(kept("response", response)).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "2026-03-08 12:00 (UTC)  Questionnaire",
      "PHQ-9 (en-1)",
      "PHQ-9: 7 (Mild)",
      "From 0 to 27. Lower is better. It asks about the last two weeks.",
      "Little interest or pleasure in doing things: Nearly every day (3)",
    ]);
    expect(lines.slice(-2)).toEqual([
      "Thoughts that you would be better off dead or of hurting yourself in some way: Several days (1)",
      "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?: Somewhat difficult (1)",
    ]);
    expect(lines).toHaveLength(4 + 10);
  });

  test("J2, J6 what was declined says so, what was not asked is not there, and the total is that of eight", () => {
    const declined = readable(kept("response", aResponse({ answers: answering(1, 1, 1, 1, 1, 1, 1, 1, "declined") })));
    expect(declined).toContain("PHQ-8: 8 (Mild)");
    expect(declined).toMatch(/better off dead .*: Prefer not to answer$/);
    expect(declined).not.toContain("PHQ-9:");
    const leftOut = readable(kept("response", aResponse({ answers: answering(1, 1, 1, 1, 1, 1, 1, 1) })));
    expect(leftOut).not.toContain("better off dead");
  });

  test("J6 of a wording that is not known there is what was answered, and no total", () => {
    const response = aResponse({ version: "en-999", answers: { "2": 3, "13": "declined" } });
    expect(readable(kept("response", response))).toBe(
      [
        "2026-03-08 12:00 (UTC)  Questionnaire",
        "PHQ-9 (en-999)",
        "In a wording that this version does not know",
        "Question 2: 3",
        "Question 13: Prefer not to answer",
      ].join("\n"),
    );
  });

  test("J1, J5 a score from a clinic, as it was typed", () => {
    const score = aClinicScore({ measure: "=HAM-A <b>", total: 12.5, max: 56, givenBy: "Dr. {0}", note: "on\npaper" });
    expect(readable(kept("clinic-score", score))).toBe(
      "2026-03-07 12:00 (UTC)  Score from my clinic\n=HAM-A <b>\nTotal 12.5 of 56\nGiven by: Dr. {0}\non\npaper",
    );
    expect(readable(kept("clinic-score", aClinicScore()))).toBe(
      "2026-03-07 12:00 (UTC)  Score from my clinic\nHAM-A\nTotal 17",
    );
  });

  test("J1, J2 a side effect, with its session", () => {
    const effect = anEffect({ severity: "severe", isTold: true, sessionId: session.id, note: "after the drive" });
    const [, , , text] = readable(courseEntry, firstEntry, sessionEntry, kept("effect", effect)).split("\n\n");
    expect(text).toBe(
      [
        "2026-03-10 15:00 (UTC)  Side effect",
        "Nausea",
        "Severe",
        "My clinic knows",
        "Session: Medicine 2, 2026-03-10 10:00 (UTC)",
        "after the drive",
      ].join("\n"),
    );
    expect(readable(kept("effect", anEffect()))).toBe("2026-03-10 15:00 (UTC)  Side effect\nNausea");
  });

  test("J1, J2 the support plan, the parts that something stands in", () => {
    const plan = aSupportPlan({
      signs: "I stop\nanswering",
      people: [{ name: "Ana", phone: "+420 123", note: "" }],
      reasons: "  ",
    });
    expect(readable(kept("support-plan", plan))).toBe(
      [
        "2026-03-06 12:00 (UTC)  Support plan",
        "Signs it's getting heavy",
        "I stop",
        "answering",
        "People I can be honest with",
        "Ana, +420 123",
      ].join("\n"),
    );
  });

  test("J1 a check-in that was much worse than usual says so", () => {
    expect(readable(kept("check-in", aCheckIn({ muchWorse: true })))).toBe(
      "2026-03-02 12:00 (UTC)  Check-in\nMood 5 of 10\nMuch worse than my usual",
    );
  });
});

describe("every kind has all that was entered", () => {
  test("J1 a course, with how many sessions were planned and whether it is finished", () => {
    expect(readable(courseEntry)).toBe(
      "2026-03-01 12:00 (UTC)  Course\nSpring\nMedicine sessions planned: 6\nFinished",
    );
    expect(readable(kept("course", aCourse({ name: "Autumn" })))).toBe(
      "2026-03-01 12:00 (UTC)  Course\nAutumn\nUnder way",
    );
  });

  test("J1 a session, with its course, its number, when it ended and what was given", () => {
    const [, , text] = readable(sessionEntry, firstEntry, courseEntry).split("\n\n");
    expect(text).toBe(
      [
        "2026-03-10 10:00 (UTC)  Session",
        "Medicine 2",
        "Course: Spring",
        "Ended: 2026-03-10 11:15 (UTC)",
        "Injection into muscle",
        "0.5 mg/kg",
        "Dose not known",
        "blue blanket",
      ].join("\n"),
    );
  });

  test("J1 a cancelled session says so and has no number", () => {
    const cancelled = aSession({ courseId: course.id, at: on("2026-03-10T10:00"), status: "cancelled" });
    expect(readable(kept("session", cancelled))).toBe("2026-03-10 10:00 (UTC)  Session\nMedicine (cancelled)");
  });

  test("J1 an intention, with the card it came from and the sessions it is carried into", () => {
    const intention = anIntention({
      at: on("2026-03-12"),
      text: "one breath",
      source: "card",
      cardIds: ["one-breath-braver"],
      courseId: course.id,
      sessionIds: [first.id, session.id],
    });
    const [, , , text] = readable(courseEntry, firstEntry, sessionEntry, kept("intention", intention)).split("\n\n");
    expect(text).toBe(
      [
        "2026-03-12 12:00 (UTC)  Intention",
        "one breath",
        "From the card: One breath braver.",
        "Course: Spring",
        "Session: Booster 1, 2026-03-03 10:00 (UTC)",
        "Session: Medicine 2, 2026-03-10 10:00 (UTC)",
      ].join("\n"),
    );
  });

  test("J1 a reflection, with its session, its questions and its answers", () => {
    const reflection = aReflection({
      at: on("2026-03-11"),
      sessionId: session.id,
      answers: [{ promptId: "after-rest-first-thing", text: "the harbour" }],
    });
    const text = readable(sessionEntry, kept("reflection", reflection)).split("\n\n")[1];
    expect(text).toBe(
      [
        "2026-03-11 12:00 (UTC)  Reflection",
        "After rest",
        "Session: Medicine 1, 2026-03-10 10:00 (UTC)",
        "Start anywhere: what is the first thing that comes back?",
        "the harbour",
      ].join("\n"),
    );
  });

  test("J1 a practice, by its name", () => {
    expect(readable(kept("practice-log", aPracticeLog({ note: "slower" })))).toBe(
      "2026-03-12 12:00 (UTC)  Practice\nLand in the room\nslower",
    );
  });

  test("J1 a check-in, with every row that was answered", () => {
    const all = aCheckIn({
      anxiety: 0,
      energy: 4,
      connected: 2,
      sleep: 1,
      sleepHours: 6.5,
      feelings: ["calm", "raw"],
      note: "a gull",
    });
    expect(readable(kept("check-in", all))).toBe(
      [
        "2026-03-02 12:00 (UTC)  Check-in",
        "Mood 5 of 10",
        "Anxiety: None",
        "Energy: A lot",
        "Connected: Somewhat",
        "Sleep last night: Poor",
        "Hours of sleep: 6.5",
        "Calm, Raw",
        "a gull",
      ].join("\n"),
    );
  });
});

test("J2 what was not answered is not there", () => {
  expect(readable(kept("check-in", aCheckIn({ mood: 0 })))).toBe("2026-03-02 12:00 (UTC)  Check-in\nMood 0 of 10");
  expect(readable(kept("check-in", aCheckIn({ anxiety: 0 })))).toBe(
    "2026-03-02 12:00 (UTC)  Check-in\nMood 5 of 10\nAnxiety: None",
  );
  expect(readable(kept("session", aSession({ at: on("2026-03-10") })))).toBe(
    "2026-03-10 12:00 (UTC)  Session\nMedicine 1",
  );
  expect(readable(kept("practice-log", aPracticeLog()))).toBe("2026-03-12 12:00 (UTC)  Practice\nLand in the room");
});

test("J3 what is of a later version, or gone, does not stand in the way of the words", () => {
  const entries = [
    kept("practice-log", aPracticeLog({ practiceId: "of-a-later-version", note: "one" })),
    kept("reflection", aReflection({ promptSet: "later-set", answers: [{ promptId: "later-prompt", text: "two" }] })),
    kept(
      "intention",
      anIntention({ source: "card", cardIds: ["later-card"], sessionIds: [crypto.randomUUID()], text: "three" }),
    ),
  ];
  expect(readable(...entries)).toBe(
    [
      "2026-03-09 12:00 (UTC)  Intention\nthree\nFrom the card: later-card\nSession: no longer there",
      "2026-03-11 12:00 (UTC)  Reflection\nlater-set\nlater-prompt\ntwo",
      "2026-03-12 12:00 (UTC)  Practice\nof-a-later-version\none",
    ].join("\n\n"),
  );
});

test("J4 stands oldest first, whatever order it came in", () => {
  const at = (day: string) => kept("check-in", aCheckIn({ at: on(day) }));
  const text = readable(at("2026-03-09"), at("2026-03-01"), at("2026-03-05"));
  expect(text.match(/^2026-03-\d\d/gm)).toEqual(["2026-03-01", "2026-03-05", "2026-03-09"]);
});

describe("J5", () => {
  const strange = [
    "<b>x</b>",
    "<0>x</0>",
    String.raw`\u0041 \x41`,
    "{name} {0} {0, plural, one {#} other {#}}",
    "=1+1",
    "  two\n\n\tlines \u202Eright to left  ",
    "שלום 🛶 \u0000\u0007",
    "'{it''s}'",
  ];

  test.for(strange)("J5 words come out exactly as they were typed: %j", (words) => {
    const where: Record<string, Entry> = {
      course: kept("course", aCourse({ name: words })),
      session: kept("session", aSession({ note: words })),
      intention: kept("intention", anIntention({ text: words })),
      "check-in": kept("check-in", aCheckIn({ note: words })),
      "practice-log": kept("practice-log", aPracticeLog({ note: words })),
      reflection: kept("reflection", aReflection({ answers: [{ promptId: "after-rest-hard", text: words }] })),
    };
    for (const entry of Object.values(where)) expect(`${readable(entry)}\n`).toContain(`\n${words}\n`);
  });

  test.for(strange)("J5 a course's name beside its session, too: %j", (name) => {
    const named = aCourse({ name });
    const text = readable(kept("course", named), kept("session", aSession({ courseId: named.id })));
    expect(text).toContain(`\nCourse: ${name}`);
  });
});
