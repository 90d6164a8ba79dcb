import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  Dose,
  endOf,
  givesMedicine,
  hasHappened,
  numberSessions,
  routes,
  Session,
  SessionDraft,
  sessionKinds,
} from "#src/domain/session.ts";
import { aSession, on } from "../support/build.ts";

const spring = "b3b2a1f0-0000-4000-8000-000000000001";
const autumn = "b3b2a1f0-0000-4000-8000-000000000002";

test.for([
  ["150 mg", { known: true, amount: 150, unit: "mg" }],
  ["half a milligram per kilogram", { known: true, amount: 0.5, unit: "mg/kg" }],
  ["the smallest there is", { known: true, amount: Number.MIN_VALUE, unit: "mg" }],
  ["10,000 mg", { known: true, amount: 10_000, unit: "mg" }],
  ["one the person does not know", { known: false }],
] as const)("takes a dose of %s", ([, dose]) => {
  expect(v.is(Dose, dose)).toBe(true);
});

test.for([
  ["0 mg", { known: true, amount: 0, unit: "mg" }],
  ["-1 mg", { known: true, amount: -1, unit: "mg" }],
  ["1e9 mg", { known: true, amount: 1e9, unit: "mg" }],
  ["infinitely much", { known: true, amount: Infinity, unit: "mg" }],
  ["what is no number", { known: true, amount: Number.NaN, unit: "mg" }],
  ["150mg as text", { known: true, amount: "150mg", unit: "mg" }],
  ["0,5 as text", { known: true, amount: "0,5", unit: "mg" }],
  ["a number without a unit", { known: true, amount: 150 }],
  ["a unit we do not keep", { known: true, amount: 150, unit: "ml" }],
  ["a known dose without an amount", { known: true, unit: "mg" }],
  ["an unknown dose with an amount", { known: false, amount: 150, unit: "mg" }],
  ["nothing", {}],
] as const)("refuses a dose of %s", ([, dose]) => {
  expect(v.is(Dose, dose)).toBe(false);
});

describe("a session", () => {
  const session = aSession();

  test.for([
    ["of every kind", sessionKinds.map((kind) => ({ kind }))],
    ["by every route", routes.map((route) => ({ route }))],
    ["with an end", [{ end: on("2026-03-10T14:00") }]],
    ["with two doses, one of them unknown", [{ doses: [{ known: true, amount: 50, unit: "mg" }, { known: false }] }]],
    ["that was cancelled", [{ status: "cancelled" }]],
  ] as const)("is taken %s", ([, changes]) => {
    expect(changes.map((change) => v.is(Session, { ...session, ...change }))).toEqual(changes.map(() => true));
  });

  test.for([
    ["of another kind", { kind: "ceremony" }],
    ["by another route", { route: "intravenous" }],
    ["without a time", { at: undefined }],
    ["with an instant for a time", { at: 1_772_452_800_000 }],
    ["without a course", { courseId: undefined }],
    ["with an id that is none", { id: "1" }],
    ["with a status nobody sets", { status: "done" }],
    ["without a list of doses", { doses: undefined }],
    ["with twenty-one doses", { doses: Array.from({ length: 21 }, () => ({ known: false })) }],
    ["without a note, not even an empty one", { note: undefined }],
    ["with a stored number, which would go stale", { number: 1 }],
  ] as const)("is refused %s", ([, change]) => {
    expect(v.is(Session, { ...session, ...change })).toBe(false);
  });

  test("as it is entered has neither id nor status", () => {
    const { id, status, ...draft } = session;
    expect(v.is(SessionDraft, draft)).toBe(true);
    expect(v.is(SessionDraft, { ...draft, id })).toBe(false);
    expect(v.is(SessionDraft, { ...draft, status })).toBe(false);
  });
});

test("medicine and booster sessions give medicine, the others do not", () => {
  expect(sessionKinds.filter((kind) => givesMedicine({ kind }))).toEqual(["medicine", "booster"]);
});

describe("the end of a session", () => {
  test("is two hours after its start when nobody said", () => {
    expect(endOf(aSession({ at: on("2026-03-10T10:00") }))).toBe(Date.parse("2026-03-10T12:00Z"));
  });

  test("is what was said, even when that is sooner or on the next day", () => {
    const at = on("2026-03-10T23:00");
    expect(endOf(aSession({ at, end: on("2026-03-10T23:40") }))).toBe(Date.parse("2026-03-10T23:40Z"));
    expect(endOf(aSession({ at, end: on("2026-03-11T01:30") }))).toBe(Date.parse("2026-03-11T01:30Z"));
  });
});

test.for([
  ["a minute before it starts", "2026-03-10T09:59", "planned", false],
  ["at the minute it starts", "2026-03-10T10:00", "planned", true],
  ["days later, though nobody confirmed it", "2026-03-14T10:00", "planned", true],
  ["days later, when it was cancelled", "2026-03-14T10:00", "cancelled", false],
] as const)("whether a session has happened, %s", ([, now, status, expected]) => {
  expect(hasHappened(aSession({ at: on("2026-03-10T10:00"), status }), on(now))).toBe(expected);
});

describe("the numbers of sessions", () => {
  const sessions = [
    aSession({ courseId: spring, kind: "booster", at: on("2026-06-01") }),
    aSession({ courseId: spring, kind: "medicine", at: on("2026-03-12") }),
    aSession({ courseId: autumn, kind: "medicine", at: on("2026-09-01") }),
    aSession({ courseId: spring, kind: "preparation", at: on("2026-03-08") }),
    aSession({ courseId: spring, kind: "medicine", at: on("2026-03-11"), status: "cancelled" }),
    aSession({ courseId: spring, kind: "medicine", at: on("2026-03-10") }),
    aSession({ courseId: spring, kind: "integration", at: on("2026-03-13") }),
  ];
  const numbered = (of: typeof sessions) =>
    numberSessions(of).map(({ session, number }) => [session.at.localDay, session.kind, number]);

  test("count medicine and boosters in order of time, each course for itself, without the cancelled", () => {
    expect(numbered(sessions)).toEqual([
      ["2026-03-08", "preparation", null],
      ["2026-03-10", "medicine", 1],
      ["2026-03-11", "medicine", null],
      ["2026-03-12", "medicine", 2],
      ["2026-03-13", "integration", null],
      ["2026-06-01", "booster", 3],
      ["2026-09-01", "medicine", 1],
    ]);
  });

  test("do not depend on the order in which sessions were entered, and leave that order alone", () => {
    const before = [...sessions];
    expect(numbered(sessions.toReversed())).toEqual(numbered(sessions));
    expect(sessions).toEqual(before);
  });

  test("stay apart for two sessions in the same minute", () => {
    const twins = [1, 2].map(() => aSession({ courseId: spring, at: on("2026-03-10T10:00") }));
    expect(numberSessions(twins).map(({ number }) => number)).toEqual([1, 2]);
  });

  test("follow when a session moves", () => {
    const [, second, , , , first] = sessions;
    const moved = { ...first, at: on("2026-03-20") };
    expect(
      numberSessions([aSession(second), aSession(moved)]).map(({ session, number }) => [session.id, number]),
    ).toEqual([
      [second?.id, 1],
      [first?.id, 2],
    ]);
  });

  test("of nothing are nothing", () => {
    expect(numberSessions([])).toEqual([]);
  });
});
