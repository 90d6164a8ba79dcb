import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAnswers, score, type Answers } from "#src/analysis/score.ts";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import { instrumentIds, type Instrument, type InstrumentId } from "#src/domain/instrument.ts";
import { answering } from "../support/build.ts";
import { addingUpTo, allOf, withOne } from "./answers.ts";

const scored = (id: InstrumentId, answers: Answers) => {
  const result = score(instrumentOf(id), answers);
  return result && [result.part.name, result.total, result.band?.id ?? null];
};

describe("known scores", () => {
  test.for([
    [1, 9, "mild"],
    [2, 18, "moderately-severe"],
    [3, 27, "severe"],
  ] as const)("Q1: a PHQ-9 of nothing but %s is %s, %s", ([answer, total, band]) => {
    expect(scored("phq-9", allOf("phq-9", answer))).toEqual(["PHQ-9", total, band]);
  });

  test.for([
    ["phq-9", 4, "minimal"],
    ["phq-9", 5, "mild"],
    ["phq-9", 9, "mild"],
    ["phq-9", 10, "moderate"],
    ["phq-9", 14, "moderate"],
    ["phq-9", 15, "moderately-severe"],
    ["phq-9", 19, "moderately-severe"],
    ["phq-9", 20, "severe"],
    ["gad-7", 4, "minimal"],
    ["gad-7", 5, "mild"],
    ["gad-7", 9, "mild"],
    ["gad-7", 10, "moderate"],
    ["gad-7", 14, "moderate"],
    ["gad-7", 15, "severe"],
  ] as const)("Q5: the %s at %s is %s", ([id, total, band]) => {
    expect(scored(id, addingUpTo(id, total))?.slice(1)).toEqual([total, band]);
  });

  test.for([
    [[3, 3, 3, 3, 3], 60],
    [[2, 3, 2, 3, 2], 48],
    [[0, 0, 0, 0, 0], 0],
    [[5, 5, 5, 5, 5], 100],
    // A formula that circulates, (raw − 5) × 4, would make 0 of it.
    [[1, 1, 1, 1, 1], 20],
  ] as const)("Q1: a WHO-5 of %s is %s", ([answers, total]) => {
    expect(scored("who-5", answering(...answers))).toEqual(["WHO-5", total, null]);
  });

  test.for([0, 1, 4])("Q5: a PCL-5 has no band, with every answer %s", (answer) => {
    expect(scored("pcl-5", allOf("pcl-5", answer))).toEqual(["PCL-5", answer * 20, null]);
  });
});

describe("what is missing", () => {
  test("Q1: an untouched questionnaire has no total, and 0 is not it", () => {
    for (const id of instrumentIds) {
      expect(score(instrumentOf(id), {})).toBeNull();
      expect(scored(id, allOf(id, 0))?.[1]).toBe(0);
    }
  });

  test("Q1: with any item open there is no total, but for question 9", () => {
    for (const id of instrumentIds) {
      const answers = allOf(id, 1);
      for (const open of Object.keys(answers)) {
        const others = Object.fromEntries(Object.entries(answers).filter(([item]) => item !== open));
        const expected = id === "phq-9" && open === "9" ? ["PHQ-8", 8, "mild"] : null;
        expect(scored(id, others)).toEqual(expected);
      }
    }
  });

  test("Q2 Q3: with question 9 declined there is no PHQ-9, and the PHQ-8 says so", () => {
    const declined = answering(2, 2, 2, 2, 2, 2, 2, 2, "declined");
    expect(score(instrumentOf("phq-9"), declined)).toMatchObject({
      part: { id: "phq-8" },
      total: 16,
      band: { id: "moderately-severe" },
      isWithoutDeclined: true,
    });
  });

  test("Q2 Q3: question 9 left out by choice is not declined", () => {
    const leftOut = answering(2, 2, 2, 2, 2, 2, 2, 2);
    expect(score(instrumentOf("phq-9"), leftOut)).toMatchObject({ part: { id: "phq-8" }, isWithoutDeclined: false });
  });

  test("Q2: question 9 declined and another one open leave neither", () => {
    expect(scored("phq-9", answering(2, 2, null, 2, 2, 2, 2, 2, "declined"))).toBeNull();
  });

  test("Q4: the function item changes no total", () => {
    const answers = allOf("phq-9", 1);
    for (const difficulty of [0, 1, 2, 3]) {
      expect(scored("phq-9", withOne(answers, "function", difficulty))?.[1]).toBe(9);
    }
  });
});

describe("what cannot be an answer", () => {
  test.for([
    ["phq-9", { "10": 1 }, "unknown-item"],
    ["phq-9", { "1": 4 }, "no-such-answer"],
    ["phq-9", { "1": "declined" }, "may-not-decline"],
    ["phq-9", { function: "declined" }, "may-not-decline"],
    ["gad-7", { "7": 4 }, "no-such-answer"],
    ["gad-7", { "8": 0 }, "unknown-item"],
    ["who-5", { "5": 6 }, "no-such-answer"],
    ["pcl-5", { "20": 5 }, "no-such-answer"],
    ["pcl-5", { "20": 1.5 }, "no-such-answer"],
  ] as const)("Q6: of the %s %o is refused as %s, and leaves no total", ([id, wrong, kind]) => {
    const answers = { ...allOf(id, 1), ...wrong };
    expect(checkAnswers(instrumentOf(id), answers).map((problem) => problem.kind)).toEqual([kind]);
    expect(score(instrumentOf(id), answers)).toBeNull();
  });

  test("Q6: every wrong answer is named, and half a questionnaire is none", () => {
    expect(checkAnswers(instrumentOf("gad-7"), answering(9, 1, -1))).toHaveLength(2);
    expect(checkAnswers(instrumentOf("gad-7"), answering(1, null, 3))).toEqual([]);
  });

  test("Q6: an object's own names are no items", () => {
    expect(checkAnswers(instrumentOf("gad-7"), withOne(allOf("gad-7", 1), "constructor", 1))).toHaveLength(1);
  });
});

const validAnswers = (instrument: Instrument) =>
  fc.tuple(
    ...instrument.items
      .filter(({ isScored }) => isScored)
      .map(({ answers }) => fc.constantFrom(...answers.map((answer) => answer.score))),
  );

describe.each(instrumentIds)("any answers to the %s", (id) => {
  const instrument = instrumentOf(id);
  const factor = id === "who-5" ? 4 : 1;

  test("Q1: score as their sum, in any order, within the range and in one band at most", () => {
    fc.assert(
      fc.property(validAnswers(instrument), (answers) => {
        const result = score(instrument, answering(...answers));
        const backwards = score(instrument, answering(...answers.toReversed()));
        expect(result?.total).toBe(answers.reduce((sum, answer) => sum + answer, 0) * factor);
        expect(backwards?.total).toBe(result?.total);
        const [lowest, highest] = result?.part.range ?? [0, -1];
        expect(result?.total).toBeGreaterThanOrEqual(lowest);
        expect(result?.total).toBeLessThanOrEqual(highest);
        expect(result?.band === null).toBe(result?.part.bands.length === 0);
      }),
    );
  });

  test("Q6: with anything impossible among them are refused", () => {
    const highest = Math.max(...(instrument.items[0]?.answers ?? []).map((answer) => answer.score));
    const impossible = fc.oneof(fc.integer({ min: highest + 1 }), fc.integer({ max: -1 }), fc.constant(0.5));
    const place = fc.nat({ max: instrument.items.filter(({ isScored }) => isScored).length - 1 });
    fc.assert(
      fc.property(validAnswers(instrument), place, impossible, (answers, index, wrong) => {
        const spoilt = answering(...answers.with(index, wrong));
        expect(checkAnswers(instrument, spoilt)).toHaveLength(1);
        expect(score(instrument, spoilt)).toBeNull();
      }),
    );
  });
});
