import { describe, expect, test } from "vitest";
import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchReasons } from "#src/analysis/watch.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Response } from "#src/domain/response.ts";
import { aCheckIn, answering, aResponse, aSession, on } from "../support/build.ts";
import { moodsFrom } from "./moods.ts";

const courseId = crypto.randomUUID();
/** On the tenth of March at ten in the morning. */
const first = aSession({ courseId, at: on("2026-03-10T10:00") });

interface Records {
  readonly checkIns?: readonly CheckIn[];
  readonly responses?: readonly Response[];
  readonly sessions?: readonly (typeof first)[];
}
const reasonsOn = (day: string, { checkIns = [], responses = [], sessions = [first] }: Records): WatchReason[] =>
  watchReasons({ sessions, checkIns, responses, instrumentVersion, now: on(`${day}T21:00`) });
const namesOn = (day: string, records: Records) => reasonsOn(day, records).map(({ reason }) => reason);

const checkIn = (day: string, answers: object) =>
  aCheckIn({ at: on(day.includes("T") ? day : `${day}T20:00`), ...answers });
/** Moods by day, "." where there is none. */
const moods = (from: string, letters: string) => ({ checkIns: moodsFrom(from, letters).checkIns });

describe("W5: low mood", () => {
  test.for([
    ["22", ["low-mood"]],
    ["02", ["low-mood"]],
    ["23", []],
    ["2", []],
    ["2.2", []],
    ["2.22", ["low-mood"]],
    ["", []],
  ] as const)("moods of %s from the day after the session give %j", ([letters, expected]) => {
    expect(namesOn("2026-03-14", moods("2026-03-11", letters))).toEqual(expected);
  });

  test("it says the days that it rests on", () => {
    expect(reasonsOn("2026-03-16", moods("2026-03-11", "5211"))).toEqual([
      { reason: "low-mood", facts: { days: ["2026-03-12", "2026-03-13", "2026-03-14"] } },
    ]);
  });

  test("W4: a better hour of the same day takes nothing back", () => {
    const checkIns = [
      checkIn("2026-03-12T08:00", { mood: 2 }),
      checkIn("2026-03-12T20:00", { mood: 9 }),
      checkIn("2026-03-13T08:00", { mood: 8 }),
      checkIn("2026-03-13T20:00", { mood: 1 }),
    ];
    expect(namesOn("2026-03-13", { checkIns })).toEqual(["low-mood"]);
  });

  test("W4: better days since, and a better course, take nothing back for seven days", () => {
    const better = moods("2026-03-01", "111111111.22999999999");
    expect(namesOn("2026-03-18", better)).toEqual(["low-mood"]);
    expect(namesOn("2026-03-19", better)).toEqual([]);
  });

  test("of a long time it says the last week, which was read for certain", () => {
    const [low] = reasonsOn("2026-03-22", moods("2026-03-11", "111111111111"));
    expect(low?.facts.days).toHaveLength(7);
    expect(low?.facts.days.at(-1)).toBe("2026-03-22");
  });
});

describe("W3: what counts is what was so inside the window", () => {
  test("low days before the first session are none of its reasons", () => {
    expect(namesOn("2026-03-10", moods("2026-03-08", "111"))).toEqual([]);
    expect(namesOn("2026-03-11", moods("2026-03-08", "1111"))).toEqual(["low-mood"]);
  });

  test("the morning before the session does not count, the evening after it does", () => {
    const next = checkIn("2026-03-11", { mood: 1 });
    expect(namesOn("2026-03-11", { checkIns: [checkIn("2026-03-10T08:00", { mood: 1 }), next] })).toEqual([]);
    expect(namesOn("2026-03-11", { checkIns: [checkIn("2026-03-10T18:00", { mood: 1 }), next] })).toEqual(["low-mood"]);
  });

  test("W4: what was so on the last day of the window holds its seven days, although it closes meanwhile", () => {
    const worse = { checkIns: [checkIn("2026-03-24T23:00", { mood: 5, muchWorse: true })] };
    for (const day of ["2026-03-24", "2026-03-25", "2026-03-30"]) expect(namesOn(day, worse)).toEqual(["much-worse"]);
    expect(namesOn("2026-03-31", worse)).toEqual([]);
  });

  test("what is recorded once it is closed is none", () => {
    const worse = { checkIns: [checkIn("2026-03-25T09:00", { mood: 0, muchWorse: true })] };
    expect(namesOn("2026-03-25", worse)).toEqual([]);
    expect(namesOn("2026-03-26", moods("2026-03-24", "111"))).toEqual([]);
  });

  test("what was recorded between two windows that do not touch is no reason in the second", () => {
    const later = aSession({ courseId, at: on("2026-04-02T10:00") });
    const between = { sessions: [first, later], ...moods("2026-03-30", "111") };
    expect(namesOn("2026-04-02", between)).toEqual([]);
  });

  test("W4: what a clock that ran ahead has dated waits for its day", () => {
    const ahead = { checkIns: [checkIn("2026-03-20", { mood: 5, muchWorse: true })] };
    expect(namesOn("2026-03-12", ahead)).toEqual([]);
    expect(namesOn("2026-03-19", ahead)).toEqual(["much-worse"]);
  });

  test("without a medicine session there is no window and no reason", () => {
    const talk = aSession({ kind: "integration", at: on("2026-03-10T10:00") });
    expect(namesOn("2026-03-12", { sessions: [talk], ...moods("2026-03-11", "00") })).toEqual([]);
  });

  test("words are not looked at, whatever they say", () => {
    const checkIns = [checkIn("2026-03-12", { mood: 5, note: "much worse, I want to die, no sleep" })];
    expect(namesOn("2026-03-12", { checkIns })).toEqual([]);
  });
});

describe("W6: below the person's own median", () => {
  /** Seven days before the course with a median of 6. */
  const usual = "5667567";
  const after = (letters: string, before = usual) => ({
    checkIns: [...moodsFrom("2026-03-03", before).checkIns, ...moodsFrom("2026-03-11", letters).checkIns],
  });

  test.for([
    ["333", ["below-own"]],
    ["3.3.3", ["below-own"]],
    ["35353", ["below-own"]],
    ["3..3.3", []],
    ["3535.3", []],
    ["33", []],
    ["444", []],
    ["43434", []],
  ] as const)("with an own median of 6, %s gives %j", ([letters, expected]) => {
    expect(namesOn("2026-03-16", after(letters))).toEqual(expected);
  });

  test("it says the days and the median", () => {
    expect(reasonsOn("2026-03-16", after("35353"))).toEqual([
      { reason: "below-own", facts: { days: ["2026-03-11", "2026-03-13", "2026-03-15"], ownMood: 6 } },
    ]);
  });

  test.for([
    ["four check-ins", "6666", []],
    ["five of them", "66666", ["below-own"]],
  ] as const)("with %s before the course: %j", ([, before, expected]) => {
    expect(namesOn("2026-03-13", after("333", before))).toEqual(expected);
  });

  test("five check-ins on two days are not enough", () => {
    const before = [1, 2, 3, 4, 5].map((hour) => checkIn(`2026-03-0${hour > 3 ? 9 : 8}T1${hour}:00`, { mood: 8 }));
    const { checkIns } = moodsFrom("2026-03-11", "333");
    expect(namesOn("2026-03-13", { checkIns: [...before, ...checkIns] })).toEqual([]);
  });

  test("earlier than 14 days before the course is not how it was before", () => {
    const { checkIns } = moodsFrom("2026-02-20", "99999");
    expect(namesOn("2026-03-13", { checkIns: [...checkIns, ...after("333", "").checkIns] })).toEqual([]);
  });

  test("the median is that of the course the latest session belongs to, and its first session is one that took place", () => {
    const autumn = crypto.randomUUID();
    const sessions = [
      first,
      aSession({ courseId: autumn, at: on("2026-09-05T10:00"), status: "cancelled" }),
      aSession({ courseId: autumn, at: on("2026-09-10T10:00") }),
    ];
    const checkIns = [
      ...after("", "66666").checkIns,
      ...moodsFrom("2026-09-04", "888888").checkIns,
      ...moodsFrom("2026-09-11", "555").checkIns,
    ];
    expect(reasonsOn("2026-09-13", { sessions, checkIns })).toMatchObject([
      { reason: "below-own", facts: { ownMood: 8 } },
    ]);
  });
});

describe("W7: much worse", () => {
  test("is a reason when it is ticked, on a good mood as well", () => {
    const checkIns = [checkIn("2026-03-12", { mood: 9, muchWorse: true })];
    expect(reasonsOn("2026-03-12", { checkIns })).toEqual([{ reason: "much-worse", facts: { days: ["2026-03-12"] } }]);
  });
});

describe("W8: a PHQ-9 that went up", () => {
  /** One PHQ-9 with this total in its first eight items, and this answer to its ninth. */
  const phq9 = (day: string, total: number, ninth: number | "declined" | null = 0, unusual: object = {}) => {
    const items = Array.from({ length: 8 }, (_, index) => Math.min(3, Math.max(0, total - index * 3)));
    return aResponse({ at: on(`${day}T12:00`), answers: answering(...items, ninth), ...unusual });
  };

  test.for([
    [8, 13, ["score-up"]],
    [8, 12, []],
    [0, 24, ["score-up"]],
    [13, 8, []],
  ] as const)("from %s to %s: %j", ([from, to, expected]) => {
    expect(namesOn("2026-03-12", { responses: [phq9("2026-03-05", from), phq9("2026-03-12", to)] })).toEqual(expected);
  });

  test("it says from what to what, and of which day", () => {
    expect(reasonsOn("2026-03-13", { responses: [phq9("2026-03-05", 8), phq9("2026-03-12", 14)] })).toEqual([
      { reason: "score-up", facts: { days: ["2026-03-12"], name: "PHQ-9", from: 8, to: 14 } },
    ]);
  });

  test("a first one is higher than none", () => {
    expect(namesOn("2026-03-12", { responses: [phq9("2026-03-12", 24)] })).toEqual([]);
  });

  test("with question 9 declined, the totals without it are compared", () => {
    const responses = [phq9("2026-03-05", 8, 3), phq9("2026-03-12", 13, "declined")];
    expect(reasonsOn("2026-03-12", { responses })).toMatchObject([
      { reason: "score-up", facts: { name: "PHQ-8", from: 8, to: 13 } },
    ]);
    expect(namesOn("2026-03-12", { responses: [phq9("2026-03-05", 8, null), phq9("2026-03-12", 13, 2)] })).toEqual([
      "score-up",
      "item-9-up",
    ]);
  });

  test("each is compared with the one before it: lower than the start is no comfort", () => {
    const responses = [phq9("2026-03-01", 22), phq9("2026-03-11", 4), phq9("2026-03-12", 10)];
    expect(namesOn("2026-03-12", { responses })).toEqual(["score-up"]);
    expect(namesOn("2026-03-14", { responses: [...responses, phq9("2026-03-14", 3)] })).toEqual(["score-up"]);
  });

  test("one from before the session is no reason, and neither are other questionnaires", () => {
    expect(namesOn("2026-03-11", { responses: [phq9("2026-03-02", 4), phq9("2026-03-09", 20)] })).toEqual([]);
    const gad7 = (day: string, score: number) =>
      aResponse({ instrument: "gad-7", at: on(`${day}T12:00`), answers: answering(...Array<number>(7).fill(score)) });
    expect(namesOn("2026-03-12", { responses: [gad7("2026-03-05", 0), gad7("2026-03-12", 3)] })).toEqual([]);
  });

  test("one in a wording that is not known is compared with nothing", () => {
    const responses = [phq9("2026-03-05", 4), phq9("2026-03-12", 20, 0, { version: "en-99" })];
    expect(namesOn("2026-03-12", { responses })).toEqual([]);
  });

  test("the order in which they are kept does not matter", () => {
    const responses = [phq9("2026-03-12", 14), phq9("2026-03-05", 8)];
    expect(namesOn("2026-03-12", { responses })).toEqual(["score-up"]);
  });

  describe("W9: question 9", () => {
    test.for([
      [0, 1, ["item-9-up"]],
      [1, 3, ["item-9-up"]],
      [1, 1, []],
      [3, 1, []],
      [0, "declined", []],
      ["declined", 3, ["item-9-up"]],
      [null, 2, ["item-9-up"]],
      [null, 0, []],
      [null, "declined", []],
    ] as const)("from %s to %s: %j", ([from, to, expected]) => {
      const responses = [phq9("2026-03-05", 8, from), phq9("2026-03-12", 8, to)];
      expect(namesOn("2026-03-12", { responses })).toEqual(expected);
    });

    test.for([
      ["2026-03-12", 1, ["item-9-up"]],
      ["2026-03-12", 3, ["item-9-up"]],
      ["2026-03-12", 0, []],
      ["2026-03-09", 3, []],
    ] as const)("a first PHQ-9 ever, on %s with %s: %j", ([day, ninth, expected]) => {
      expect(namesOn("2026-03-13", { responses: [phq9(day, 0, ninth)] })).toEqual(expected);
    });

    test("it says whether there was an answer before", () => {
      const [first, second] = [phq9("2026-03-11", 0, 1), phq9("2026-03-12", 0, 2)];
      expect(reasonsOn("2026-03-12", { responses: [first] })).toEqual([
        { reason: "item-9-up", facts: { days: ["2026-03-11"], isFirstAnswer: true } },
      ]);
      expect(reasonsOn("2026-03-12", { responses: [first, second] })).toEqual([
        { reason: "item-9-up", facts: { days: ["2026-03-12"], isFirstAnswer: false } },
      ]);
    });

    test("declined in between, it is compared with the last answer", () => {
      const responses = [phq9("2026-03-05", 8, 0), phq9("2026-03-11", 8, "declined"), phq9("2026-03-12", 8, 1)];
      expect(namesOn("2026-03-12", { responses })).toEqual(["item-9-up"]);
    });

    test("lower again since, it holds for its seven days", () => {
      const responses = [phq9("2026-03-05", 8, 0), phq9("2026-03-11", 8, 2), phq9("2026-03-13", 8, 0)];
      expect(namesOn("2026-03-17", { responses })).toEqual(["item-9-up"]);
      expect(namesOn("2026-03-18", { responses })).toEqual([]);
    });
  });
});

describe("W10: little sleep, high energy and a very high mood", () => {
  const high = (day: string, change: object = {}) => checkIn(day, { mood: 9, energy: 4, sleep: 1, ...change });

  test("on two days it is a reason, on one it is none", () => {
    expect(namesOn("2026-03-12", { checkIns: [high("2026-03-12")] })).toEqual([]);
    expect(reasonsOn("2026-03-14", { checkIns: [high("2026-03-12"), high("2026-03-14")] })).toEqual([
      { reason: "little-sleep-high", facts: { days: ["2026-03-12", "2026-03-14"] } },
    ]);
  });

  test.for([{ mood: 8 }, { energy: 3 }, { energy: undefined }, { sleep: 2 }, { sleep: undefined }])(
    "%j on one of them is no such day",
    (change) => {
      expect(namesOn("2026-03-13", { checkIns: [high("2026-03-12"), high("2026-03-13", change)] })).toEqual([]);
    },
  );

  test("sleep is told in the morning, and the height may come later that day", () => {
    const days = ["2026-03-12", "2026-03-13"].flatMap((day) => [
      checkIn(`${day}T08:00`, { mood: 6, sleep: 0 }),
      checkIn(`${day}T18:00`, { mood: 10, energy: 4 }),
    ]);
    expect(namesOn("2026-03-13", { checkIns: days })).toEqual(["little-sleep-high"]);
  });

  test("twice in one day is one day", () => {
    expect(namesOn("2026-03-12", { checkIns: [high("2026-03-12T08:00"), high("2026-03-12T09:00")] })).toEqual([]);
  });

  test("more than 14 days apart they have nothing to do with each other", () => {
    const sessions = [first, aSession({ courseId, at: on("2026-03-20T10:00") })];
    const apart = (second: string) => ({ sessions, checkIns: [high("2026-03-11"), high(second)] });
    expect(namesOn("2026-03-25", apart("2026-03-25"))).toEqual(["little-sleep-high"]);
    expect(namesOn("2026-03-26", apart("2026-03-26"))).toEqual([]);
  });
});
