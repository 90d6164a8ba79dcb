import { expect, test } from "vitest";
import { clinicScoreSeries } from "#src/analysis/clinic-score-series.ts";
import { aClinicScore, on } from "../support/build.ts";

test("N6: a series for each measure, case and spaces aside, named as it was written last", () => {
  const scores = [
    aClinicScore({ measure: "MADRS", at: on("2026-03-09"), total: 30 }),
    aClinicScore({ measure: "ham-a ", at: on("2026-03-15"), total: 12 }),
    aClinicScore({ measure: "HAM-A", at: on("2026-03-01"), total: 20 }),
  ];
  const found = clinicScoreSeries(scores).map(({ measure, scores: own }) => [measure, own.map(({ total }) => total)]);
  expect(found).toEqual([
    ["ham-a ", [20, 12]],
    ["MADRS", [30]],
  ]);
});

test.for([
  [
    [{ total: 17, max: 56 }, { total: 20 }],
    [0, 56],
  ],
  [[{ total: 60, max: 56 }], [0, 60]],
  [[{ total: 17.5 }], [0, 17.5]],
  [
    [{ total: -2 }, { total: 3 }],
    [-2, 3],
  ],
  [[{ total: 0 }], [0, 0]],
] as const)("N6: the range of %o is %o", ([scores, range]) => {
  expect(clinicScoreSeries(scores.map((score) => aClinicScore(score)))[0]?.range).toEqual(range);
});

test("N6: without scores there are no series", () => {
  expect(clinicScoreSeries([])).toEqual([]);
});
