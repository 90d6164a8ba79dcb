import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dueQuestionnaires,
  offeredQuestionnaire,
  overlaps,
  withinHoursAfterMedicine,
  type CadenceFacts,
} from "#src/analysis/cadence.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import { instrumentIds } from "#src/domain/instrument.ts";
import { choicesAtFirst } from "#src/domain/questionnaire-choices.ts";
import { addDays, daysOf, type LocalDay } from "#src/domain/time.ts";
import { aCourse, aReminder, aResponse, aSession, on } from "../support/build.ts";
import { day, days } from "./moods.ts";

// 2026-03-01 is a Sunday, the weekday at first.
const course = aCourse({ at: on("2026-02-20"), plannedSessions: 3 });
const sessionOn = (dayOrTime: string, change: object = {}) =>
  aSession({ courseId: course.id, at: on(dayOrTime.includes("T") ? dayOrTime : `${dayOrTime}T10:00`), ...change });
/** Tuesdays, 10:00 to 12:00. */
const sessions = ["2026-03-10", "2026-03-17", "2026-03-24"].map((text) => sessionOn(text));

const answered = (instrument: InstrumentId, ...daysAnswered: readonly string[]) =>
  daysAnswered.map((text) => aResponse({ instrument, at: on(text), answers: {} }));

const inUse = (...ids: readonly InstrumentId[]) => ({ ...choicesAtFirst, inUse: [...ids] });

const factsAt = (now: string, facts: Partial<CadenceFacts> = {}): CadenceFacts => ({
  choices: inUse("phq-9"),
  responses: [],
  sessions,
  courses: [course],
  reminders: [],
  now: on(now),
  ...facts,
});

const dueAt = (now: string, facts: Partial<CadenceFacts> = {}) =>
  dueQuestionnaires(factsAt(now, facts)).map(({ instrument, why, since }) => `${instrument} ${why} ${since}`);

/** Every day of a range on which it would be offered, answering at once whenever it is. */
const daysAskedAndAnswered = (from: string, to: string, facts: Partial<CadenceFacts> = {}): string[] => {
  let responses = facts.responses ?? [];
  return daysOf(days(from, to)).flatMap((localDay) => {
    const due = offeredQuestionnaire(factsAt(localDay, { ...facts, responses }));
    if (!due) return [];
    responses = [...responses, ...answered(due.instrument, localDay)];
    return [`${localDay} ${due.instrument} ${due.why}`];
  });
};

describe("a course as it goes", () => {
  test("E2 to E5: the PHQ-9 of somebody who answers when asked", () => {
    expect(daysAskedAndAnswered("2026-02-01", "2026-07-31")).toEqual([
      "2026-03-03 phq-9 baseline",
      "2026-03-15 phq-9 weekly",
      "2026-03-22 phq-9 weekly",
      "2026-03-31 phq-9 after-last",
      "2026-04-26 phq-9 follow-up",
      "2026-05-24 phq-9 follow-up",
      "2026-06-21 phq-9 follow-up",
      "2026-07-19 phq-9 monthly",
    ]);
  });

  test("E3: the GAD-7 every second week", () => {
    expect(daysAskedAndAnswered("2026-02-01", "2026-05-01", { choices: inUse("gad-7") })).toEqual([
      "2026-03-03 gad-7 baseline",
      "2026-03-15 gad-7 weekly",
      "2026-03-31 gad-7 after-last",
      "2026-04-26 gad-7 follow-up",
    ]);
  });

  test("E6: the WHO-5 has no weekly ones", () => {
    expect(daysAskedAndAnswered("2026-02-01", "2026-05-01", { choices: inUse("who-5") })).toEqual([
      "2026-03-03 who-5 baseline",
      "2026-03-31 who-5 after-last",
      "2026-04-26 who-5 follow-up",
    ]);
  });

  test("E6: the PCL-5 is monthly, and no month overlaps the one before", () => {
    expect(daysAskedAndAnswered("2026-02-01", "2026-07-01", { choices: inUse("pcl-5") })).toEqual([
      "2026-03-03 pcl-5 baseline",
      "2026-04-12 pcl-5 monthly",
      "2026-05-17 pcl-5 monthly",
      "2026-06-21 pcl-5 monthly",
    ]);
  });

  test("E10 to E12: of two, one a day", () => {
    const asked = daysAskedAndAnswered("2026-02-01", "2026-03-31", { choices: inUse("gad-7", "phq-9") });
    expect(asked).toEqual([
      "2026-03-03 phq-9 baseline",
      "2026-03-04 gad-7 baseline",
      "2026-03-15 phq-9 weekly",
      "2026-03-16 gad-7 weekly",
      "2026-03-22 phq-9 weekly",
      "2026-03-31 phq-9 after-last",
    ]);
  });
});

describe("nothing to ask", () => {
  test("E1: without a session, without one that is in use, or with all of them cancelled", () => {
    expect(dueAt("2026-03-05", { sessions: [] })).toEqual([]);
    expect(dueAt("2026-03-05", { choices: inUse() })).toEqual([]);
    expect(dueAt("2026-03-05", { sessions: sessions.map((session) => ({ ...session, status: "cancelled" })) })).toEqual(
      [],
    );
    expect(dueAt("2026-03-05", { sessions: [sessionOn("2026-03-10", { kind: "preparation" })] })).toEqual([]);
  });

  test("E2: a session that is far off is not asked for yet", () => {
    expect(dueAt("2026-03-02")).toEqual([]);
    expect(dueAt("2026-03-03")).toEqual(["phq-9 baseline 2026-03-03"]);
    expect(dueAt("2026-03-09")).toEqual(["phq-9 baseline 2026-03-03"]);
  });

  test("E8: on the day of a session and the day after, even of another course", () => {
    const open = { responses: answered("phq-9", "2026-03-05") };
    expect(dueAt("2026-03-15", open)).toEqual(["phq-9 weekly 2026-03-15"]);
    expect(dueAt("2026-03-17T09:00", open)).toEqual([]);
    expect(dueAt("2026-03-18", open)).toEqual([]);
    expect(dueAt("2026-03-19", open)).toEqual(["phq-9 weekly 2026-03-15"]);
    const other = aSession({ at: on("2026-03-15T18:00"), kind: "booster" });
    expect(dueAt("2026-03-15", { ...open, sessions: [...sessions, other] })).toEqual([]);
    expect(dueAt("2026-03-15", { ...open, sessions: [...sessions, { ...other, kind: "integration" }] })).toHaveLength(
      1,
    );
  });

  test("E8: the PCL-5 waits 24 hours after a session that ended late", () => {
    const monthLater = sessionOn("2026-04-13T20:00", { kind: "booster", end: on("2026-04-14T22:00") });
    const during = { sessions: [...sessions, monthLater], choices: inUse("pcl-5") };
    expect(dueAt("2026-04-12", during)).toEqual(["pcl-5 monthly 2026-04-12"]);
    expect(dueAt("2026-04-15T21:00", during)).toEqual([]);
    expect(dueAt("2026-04-15T22:00", during)).toEqual(["pcl-5 monthly 2026-04-12"]);
    expect(dueAt("2026-04-15T21:00", { ...during, choices: inUse("phq-9") })).toEqual([]);
  });
});

describe("not twice", () => {
  test("E2: an answer before the week of the baseline is none", () => {
    expect(dueAt("2026-03-04", { responses: answered("phq-9", "2026-03-02") })).toHaveLength(1);
    expect(dueAt("2026-03-04", { responses: answered("phq-9", "2026-03-03") })).toEqual([]);
  });

  test("E7: an answer a few days early is the answer", () => {
    expect(dueAt("2026-03-15", { responses: answered("phq-9", "2026-03-11") })).toHaveLength(1);
    expect(dueAt("2026-03-15", { responses: answered("phq-9", "2026-03-12") })).toEqual([]);
  });

  test("E7: an answer of a clock that ran ahead is none; one of tomorrow, after a flight, is", () => {
    expect(dueAt("2026-03-15", { responses: answered("phq-9", "2031-03-15") })).toHaveLength(1);
    expect(dueAt("2026-03-15", { responses: answered("phq-9", "2026-03-17") })).toHaveLength(1);
    expect(dueAt("2026-03-15", { responses: answered("phq-9", "2026-03-16") })).toEqual([]);
  });

  test("E6: the next month is not counted from an answer of a clock that ran ahead", () => {
    const facts = { choices: inUse("pcl-5"), responses: answered("pcl-5", "2026-03-05", "2031-03-05") };
    expect(dueAt("2026-04-12", facts)).toEqual(["pcl-5 monthly 2026-04-12"]);
  });

  test("E7: one of another instrument is not", () => {
    expect(dueAt("2026-03-15", { responses: answered("gad-7", "2026-03-15") })).toHaveLength(1);
  });

  test("E3 E4 E5: what is not answered is let go", () => {
    const asked = daysOf(days("2026-03-11", "2026-06-30")).filter((localDay) => dueAt(localDay).length > 0);
    expect(asked.filter((localDay) => localDay >= "2026-04-14" && localDay < "2026-04-26")).toEqual([]);
    expect(asked).toContain("2026-04-13");
    expect(asked).toContain("2026-05-09");
    expect(asked).not.toContain("2026-05-10");
  });
});

describe("when the last session is not known", () => {
  const five = aCourse({ ...course, plannedSessions: 5 });

  test("E4: with more planned than entered there is no last one, and the weekly ones go on for four weeks", () => {
    const asked = daysAskedAndAnswered("2026-03-11", "2026-05-10", {
      courses: [five],
      responses: answered("phq-9", "2026-03-05"),
    });
    expect(asked).toEqual([
      "2026-03-15 phq-9 weekly",
      "2026-03-22 phq-9 weekly",
      "2026-03-29 phq-9 weekly",
      "2026-04-05 phq-9 weekly",
      "2026-04-12 phq-9 weekly",
      "2026-04-19 phq-9 weekly",
      "2026-04-26 phq-9 follow-up",
    ]);
  });

  test("E4: a course that was finished early has its last one", () => {
    const finished = { ...five, status: "finished" } as const;
    expect(dueAt("2026-03-31", { courses: [finished], responses: answered("phq-9", "2026-03-22") })).toEqual([
      "phq-9 after-last 2026-03-31",
    ]);
  });

  test("E3: nobody is asked every week while the next session is months away", () => {
    const apart = [sessionOn("2026-03-10"), sessionOn("2026-09-01")];
    const asked = daysAskedAndAnswered("2026-04-12", "2026-08-20", { sessions: apart });
    expect(asked).toEqual([]);
  });
});

describe("a second course", () => {
  const second = aCourse({ at: on("2026-06-01") });
  const later = aSession({ courseId: second.id, at: on("2026-07-01T10:00") });

  test("E2: has a baseline of its own, a week before it begins", () => {
    const facts = {
      sessions: [...sessions, later],
      courses: [course, second],
      responses: answered("phq-9", "2026-06-21"),
    };
    expect(dueAt("2026-06-23", facts)).toEqual([]);
    expect(dueAt("2026-06-24", facts)).toEqual(["phq-9 baseline 2026-06-24"]);
  });

  test("E5: takes the place of the follow-ups of the first", () => {
    const facts = {
      sessions: [...sessions, later],
      courses: [course, second],
      responses: answered("phq-9", "2026-06-25"),
    };
    expect(dueAt("2026-07-19", facts)).toEqual(["phq-9 after-last 2026-07-08"]);
  });
});

describe("put off, and quiet", () => {
  const putOff = (from: string, at = "2026-03-04") =>
    aReminder({ at: on(at), about: "questionnaire/phq-9", from: day(from) });

  test("E9: until the day it was put off to, and the latest word counts", () => {
    expect(dueAt("2026-03-05", { reminders: [putOff("2026-03-06")] })).toEqual([]);
    expect(dueAt("2026-03-06", { reminders: [putOff("2026-03-06")] })).toHaveLength(1);
    const twice = [putOff("2026-03-05", "2026-03-05T10:00"), putOff("2026-03-08", "2026-03-04T10:00")];
    expect(dueAt("2026-03-05", { reminders: twice })).toHaveLength(1);
    const other = aReminder({ about: "questionnaire/gad-7", from: "2026-03-30" });
    expect(dueAt("2026-03-05", { reminders: [other] })).toHaveLength(1);
  });

  test("E9: 3 days off is put off; further off was said by a clock that ran ahead, and hides no later word", () => {
    expect(dueAt("2026-03-05", { reminders: [putOff("2026-03-08")] })).toEqual([]);
    expect(dueAt("2026-03-05", { reminders: [putOff("2026-03-09")] })).toHaveLength(1);
    const ahead = putOff("2031-03-09", "2031-03-06");
    expect(dueAt("2026-03-05", { reminders: [ahead] })).toEqual(["phq-9 baseline 2026-03-03"]);
    expect(dueAt("2026-03-05", { reminders: [ahead, putOff("2026-03-06", "2026-03-05")] })).toEqual([]);
  });

  test("E9: the other one is spoken of then", () => {
    const facts = { choices: inUse("phq-9", "gad-7"), reminders: [putOff("2026-03-06")] };
    expect(offeredQuestionnaire(factsAt("2026-03-05", facts))?.instrument).toBe("gad-7");
  });

  test("E11: quiet says nothing, and knows all the same", () => {
    const facts = { choices: { ...inUse("phq-9"), isQuiet: true } };
    expect(offeredQuestionnaire(factsAt("2026-03-05", facts))).toBeNull();
    expect(dueAt("2026-03-05", facts)).toHaveLength(1);
  });

  test("E12: after one was finished today no other is offered, but on its last day", () => {
    const facts = (now: string) => ({ choices: inUse("phq-9", "gad-7"), responses: answered("phq-9", now) });
    expect(offeredQuestionnaire(factsAt("2026-03-05", facts("2026-03-05")))).toBeNull();
    expect(offeredQuestionnaire(factsAt("2026-03-09", facts("2026-03-09")))?.instrument).toBe("gad-7");
  });
});

test("E3: the weekday is the person's", () => {
  const facts = (weekday: 1 | 4) => ({
    choices: { ...inUse("phq-9"), weekday },
    responses: answered("phq-9", "2026-03-05"),
  });
  expect(dueAt("2026-03-12", facts(4))).toEqual(["phq-9 weekly 2026-03-12"]);
  expect(dueAt("2026-03-15", facts(1))).toEqual([]);
  expect(dueAt("2026-03-16", facts(1))).toEqual(["phq-9 weekly 2026-03-16"]);
});

test("E7 E8: on any day, whatever was answered, nothing is due near a session, early or twice", () => {
  const start: LocalDay = day("2026-02-20");
  const offset = fc.nat({ max: 200 });
  fc.assert(
    fc.property(offset, fc.array(offset, { maxLength: 12 }), fc.array(offset, { maxLength: 8 }), (at, given, held) => {
      const today = addDays(start, at);
      const facts = factsAt(today, {
        choices: inUse(...instrumentIds),
        responses: answered("phq-9", ...given.map((count) => addDays(start, count))),
        sessions: held.map((count) => sessionOn(addDays(start, count))),
      });
      const due = dueQuestionnaires(facts);
      expect(new Set(due.map(({ instrument }) => instrument)).size).toBe(due.length);
      for (const { since, until, instrument } of due) {
        expect(since <= today && today <= until).toBe(true);
        const answeredSince = given
          .map((count) => addDays(start, count))
          .some((localDay) => localDay >= since && localDay <= addDays(today, 1));
        expect(instrument === "phq-9" && answeredSince).toBe(false);
      }
      const isNear = held.some((count) => at - count === 0 || at - count === 1);
      expect(isNear && due.length > 0).toBe(false);
    }),
  );
});

test.for([
  ["2026-03-14", 14, true],
  ["2026-03-15", 14, false],
  ["2026-03-30", 30, true],
  ["2026-03-31", 30, false],
] as const)("E13: from 1 March to %s, looking back %s days, overlaps: %s", ([at, recallDays, expected]) => {
  expect(overlaps(on("2026-03-01"), on(at), recallDays)).toBe(expected);
  expect(overlaps(on(at), on("2026-03-01"), recallDays)).toBe(expected);
});

describe("hours after medicine", () => {
  const within = (now: string, hours = 12) => withinHoursAfterMedicine(sessions, on(now), hours)?.at.localDay;

  test("E14: from its start until so many hours after its end", () => {
    expect(within("2026-03-10T09:59")).toBeUndefined();
    expect(within("2026-03-10T10:00")).toBe("2026-03-10");
    expect(within("2026-03-10T23:59")).toBe("2026-03-10");
    expect(within("2026-03-11T00:00")).toBeUndefined();
    expect(within("2026-03-11T11:59", 24)).toBe("2026-03-10");
  });

  test("E14: an entered end counts, one before the start does not, and talk and cancelled ones give nothing", () => {
    const at = on("2026-03-11T03:00");
    const ending = (end: string, change: object = {}) => [sessionOn("2026-03-10T10:00", { end: on(end), ...change })];
    expect(withinHoursAfterMedicine(ending("2026-03-10T16:00"), at, 12)).toBeDefined();
    expect(withinHoursAfterMedicine(ending("2026-03-09T16:00"), on("2026-03-10T21:59"), 12)).toBeDefined();
    expect(withinHoursAfterMedicine(ending("2026-03-10T16:00", { kind: "integration" }), at, 12)).toBeUndefined();
    expect(withinHoursAfterMedicine(ending("2026-03-10T16:00", { status: "cancelled" }), at, 12)).toBeUndefined();
  });
});
