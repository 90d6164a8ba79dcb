import { describe, expect, test } from "vitest";
import type { Session } from "#src/domain/session.ts";
import { doseRows, fieldsOf, vitalRows, type GivenFields } from "#src/features/sessions/given/given-fields.ts";
import { readGiven } from "#src/features/sessions/given/read-given.ts";
import { aSession } from "../../support/build.ts";
import { said } from "../../content/messages.ts";

const full = {
  route: "oromucosal",
  doses: [
    { known: true, amount: 150, unit: "mg", form: "troche", heldMinutes: 12, wasSwallowed: false },
    { known: true, amount: 0.5, unit: "mg/kg", route: "im", afterMinutes: 40, infusionMinutes: 5 },
    { known: false, wasSwallowed: true },
  ],
  vitals: [
    { phase: "before", afterMinutes: -20, systolic: 124, diastolic: 82, heartRate: 70, measuredBy: "clinic" },
    { phase: "home", oxygen: 97, measuredBy: "me" },
  ],
  environment: {
    setting: "home-alone",
    position: "mat",
    eyeMask: true,
    blanket: false,
    music: "=1+1 🎵",
    lighting: "",
    comfort: "",
    company: "שלום",
  },
  impressions: { intensity: 0, fear: 10 },
  othersNoticed: "I smiled",
} as const;

const read = (changes: Partial<GivenFields>, session: Session = aSession()) =>
  readGiven({ ...fieldsOf(session), ...changes }, session);
const dose = (changes: object) => ({ doses: JSON.stringify([{ key: "1", unit: "mg", ...changes }]) });
const vital = (changes: object) => ({
  vitals: JSON.stringify([{ key: "1", phase: "after", by: "clinic", ...changes }]),
});
const given = (changes: Partial<GivenFields>, session?: Session) => {
  const found = read(changes, session);
  return found.ok ? found.given : found.problems;
};
const refused = (changes: Partial<GivenFields>) => {
  const found = read(changes);
  return found.ok ? [] : found.problems.map(({ name, message }) => [name, said(message)]);
};

test("what was kept comes back as it was", () => {
  const session = aSession(full);
  expect(given({}, session)).toEqual(full);
});

test("of a session that nothing is known of, nothing is made up", () => {
  expect(given({})).toEqual({
    route: undefined,
    doses: [],
    vitals: undefined,
    environment: undefined,
    impressions: undefined,
    othersNoticed: undefined,
  });
});

describe("doses", () => {
  test.for([
    ["150", 150],
    ["0,5", 0.5],
    ["0.5", 0.5],
    [".5", 0.5],
    [" 84 ", 84],
  ] as const)("%s is %s", ([typed, amount]) => {
    expect(given(dose({ amount: typed }))).toMatchObject({ doses: [{ known: true, amount, unit: "mg" }] });
  });

  test.for([
    ["150mg", /only the number/],
    ["1,500", /two ways/],
    ["0", /above 0/],
    ["-1", /above 0/],
    ["10001", /up to 10,000/],
    ["=1+1", /only the number/],
    ["", /tick “I don't know the dose”/],
  ] as const)("%s is refused with a sentence", ([typed, sentence]) => {
    expect(refused(dose({ amount: typed, form: "troche" }))).toEqual([
      ["dose-1-amount", expect.stringMatching(sentence)],
    ]);
  });

  test("one that is not known needs no number, and keeps how it was given", () => {
    expect(given(dose({ amount: "abc", unknown: "yes", held: "12" }))).toMatchObject({
      doses: [{ known: false, heldMinutes: 12 }],
    });
  });

  test("the route of the first is the session's, where nothing was said before; a dose does not repeat it", () => {
    const rows = JSON.stringify([
      { key: "1", amount: "50", unit: "mg", route: "im" },
      { key: "2", amount: "20", unit: "mg", route: "" },
      { key: "3", amount: "20", unit: "mg", route: "oral" },
    ]);
    expect(given({ doses: rows })).toMatchObject({
      route: "im",
      doses: [
        { known: true, amount: 50, unit: "mg" },
        { known: true, amount: 20, unit: "mg" },
        { known: true, amount: 20, unit: "mg", route: "oral" },
      ],
    });
  });

  test.for([
    ["after", "1441"],
    ["ran", "0"],
    ["held", "241"],
    ["held", "12.5"],
    ["after", "-3"],
  ] as const)("minutes (%s) of %s are refused", ([field, typed]) => {
    expect(refused(dose({ amount: "50", [field]: typed }))).toEqual([
      [`dose-1-${field}`, expect.stringMatching(/^Write a whole number from \d+ to \d+, or leave it empty\.$/)],
    ]);
  });
});

describe("what was measured", () => {
  test.for([
    ["120", 120],
    ["120.0", 120],
    ["120,0", 120],
    [" 120 ", 120],
  ] as const)("%s is %s", ([typed, systolic]) => {
    expect(given(vital({ systolic: typed, diastolic: "80" }))).toMatchObject({
      vitals: [{ phase: "after", systolic, diastolic: 80, measuredBy: "clinic" }],
    });
  });

  test.for([
    [{ systolic: "301", diastolic: "80" }, "systolic", "Write a whole number from 40 to 300, or leave it empty."],
    [{ systolic: "120", diastolic: "19" }, "diastolic", "Write a whole number from 20 to 200, or leave it empty."],
    [{ heartRate: "72bpm" }, "heartRate", "Write a whole number from 20 to 300, or leave it empty."],
    [{ oxygen: "101" }, "oxygen", "Write a whole number from 50 to 100, or leave it empty."],
    [{ oxygen: "97,5" }, "oxygen", "Write a whole number from 50 to 100, or leave it empty."],
    [{ oxygen: "97", minutes: "2881" }, "minutes", "Write a whole number from 0 to 2880, or leave it empty."],
    [{ systolic: "120" }, "diastolic", "Blood pressure has two numbers. Write the other one too, or clear both."],
    [{ diastolic: "80" }, "systolic", "Blood pressure has two numbers. Write the other one too, or clear both."],
    [
      { systolic: "80", diastolic: "120" },
      "systolic",
      "The upper number is the larger one of the two. Look whether they changed places.",
    ],
    [{}, "systolic", "Write at least one number, or take this measurement away."],
    [{ oxygen: "97", phase: "" }, "phase", "Choose when it was measured."],
  ] as const)("%o is refused at %s", ([typed, field, sentence]) => {
    expect(refused(vital(typed))).toEqual([[`vital-1-${field}`, sentence]]);
  });

  test("who measured it may be left out, and stays out", () => {
    const vitals = [{ phase: "after", oxygen: 97 }] as const;
    expect(given(vital({ oxygen: "97", by: "" }))).toMatchObject({ vitals });
    expect(given({}, aSession({ vitals: [...vitals] }))).toMatchObject({ vitals });
    expect(given(vital({ oxygen: "97", by: "" }))).not.toHaveProperty("vitals.0.measuredBy");
  });

  test("minutes before the start are kept as such, and none are never minus none", () => {
    expect(given(vital({ phase: "before", oxygen: "97", minutes: "20" }))).toMatchObject({
      vitals: [{ afterMinutes: -20 }],
    });
    const none = read(vital({ phase: "before", oxygen: "97", minutes: "0" }));
    expect(none.ok && Object.is(none.given.vitals?.[0]?.afterMinutes, 0)).toBe(true);
  });

  test("no sentence about a number says what it means", () => {
    const sentences = refused(vital({ systolic: "39", diastolic: "201", heartRate: "x", oxygen: "49" }))
      .flat()
      .join(" ");
    expect(sentences).not.toMatch(/normal|high|low|good|bad|safe|danger/i);
  });
});

test("a line that is too long is refused, not cut", () => {
  expect(refused({ music: "a".repeat(201) })).toEqual([["music", expect.stringMatching(/200 characters/)]]);
});

test("what was cut off in a draft does not keep the form from opening", () => {
  const fields = { ...fieldsOf(aSession()), doses: '[{"key":"1","amount":"15', vitals: "7" };
  expect(doseRows(fields)).toMatchObject([{ key: "1", amount: "" }]);
  expect(vitalRows(fields)).toMatchObject([{ key: "1", systolic: "" }]);
});
