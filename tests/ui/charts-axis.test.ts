import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import { dayTicks, yearOf } from "#src/ui/charts/day-ticks.ts";
import { placeMarks, type Lamps } from "#src/ui/charts/place-marks.ts";

const dayOf = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;
const isoOf = (dayNumber: number) => new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
const ticksOf = (from: string, to: string, lengthEm: number) => {
  const { unit, ticks } = dayTicks({ from: dayOf(from), to: dayOf(to) }, lengthEm);
  return `${unit}: ${ticks.map(isoOf).join(" ")}`;
};

/** The plot of a small phone, in em. */
const phone = 23;

describe("the labels of a time axis", () => {
  test.for([
    ["one day", "2026-03-02", "2026-03-02", "day: 2026-03-02"],
    ["four days", "2026-03-02", "2026-03-05", "day: 2026-03-02 2026-03-03 2026-03-04 2026-03-05"],
    [
      "two weeks, counted back from the last",
      "2026-03-07",
      "2026-03-20",
      "day: 2026-03-08 2026-03-11 2026-03-14 2026-03-17 2026-03-20",
    ],
    ["a month, on Mondays", "2026-03-01", "2026-03-31", "day: 2026-03-02 2026-03-09 2026-03-16 2026-03-23 2026-03-30"],
    ["four months, on the first", "2025-11-20", "2026-03-10", "month: 2025-12-01 2026-01-01 2026-02-01 2026-03-01"],
    [
      "a year, January among them",
      "2025-10-01",
      "2026-09-30",
      "month: 2025-11-01 2026-01-01 2026-03-01 2026-05-01 2026-07-01 2026-09-01",
    ],
    ["ten years", "2016-09-30", "2026-09-30", "year: 2018-01-01 2020-01-01 2022-01-01 2024-01-01 2026-01-01"],
    ["two hundred years", "1900-01-01", "2100-12-31", "year: 1900-01-01 1950-01-01 2000-01-01 2050-01-01 2100-01-01"],
  ] as const)("of %s on a phone", ([, from, to, expected]) => {
    expect(ticksOf(from, to, phone)).toBe(expected);
  });

  test("are finer where there is more room", () => {
    expect(ticksOf("2026-03-01", "2026-03-10", 60)).toContain("day: 2026-03-01 2026-03-02 2026-03-03");
  });

  test("lie within the range, apart and in order, and fit", () => {
    const law = fc.property(
      fc.integer({ min: -25_567, max: 80_000 }),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 12, max: 80 }),
      (from, length, lengthEm) => {
        const to = from + length;
        const { ticks } = dayTicks({ from, to }, lengthEm);
        const areInOrder = ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? tick));
        return areInOrder && ticks.every((tick) => from <= tick && tick <= to) && ticks.length <= lengthEm / 3;
      },
    );
    expect(fc.check(law, { numRuns: 300 }).counterexample).toBeNull();
  });

  test("are words of the language, on whatever side of UTC the device is", () => {
    const zoneBefore = process.env["TZ"];
    const said = ["Pacific/Honolulu", "Pacific/Kiritimati"].map((zone) => {
      process.env["TZ"] = zone;
      const label = dayLabels("en-GB");
      return [
        label(dayOf("2026-03-02"), "day"),
        label(dayOf("2026-03-01"), "month"),
        label(dayOf("2026-01-01"), "year"),
      ];
    });
    if (zoneBefore === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zoneBefore;

    expect(said).toEqual([
      ["2 Mar", "Mar", "2026"],
      ["2 Mar", "Mar", "2026"],
    ]);
  });

  test("know the year of a day", () => {
    expect([yearOf(dayOf("2025-12-31")), yearOf(dayOf("2026-01-01")), yearOf(-1)]).toEqual([2025, 2026, 1969]);
  });
});

describe("the lamps of sessions", () => {
  const room = { em: 14, left: 0, right: 300 };
  const at = (...places: readonly number[]) => places.map((x, index) => ({ x, number: index + 1, isPlanned: false }));
  const textsOf = ({ look, lamps }: Lamps) => `${look}: ${lamps.map(({ text }) => text).join(" | ")}`;

  test.for([
    ["with room for each", [20, 60, 100, 140], "round: 1 | 2 | 3 | 4"],
    ["a little closer", [20, 36, 60, 76], "small: 1 | 2 | 3 | 4"],
    ["some too close to tell apart", [20, 24, 28, 100, 200], "small: 1–3 | 4 | 5"],
    ["all on one spot", [150, 150, 150, 150, 150, 150], "small: 1–6"],
    ["a pair that runs into a third once it is a pair", [20, 27, 42], "small: 1–3"],
    ["none", [], "round: "],
  ] as const)("%s", ([, places, expected]) => {
    expect(textsOf(placeMarks(at(...places), room))).toBe(expected);
  });

  test("of two courses keep their numbers", () => {
    const marks = [5, 6, 1, 2].map((number, index) => ({ x: 100 + index, number, isPlanned: false }));
    expect(textsOf(placeMarks(marks, room))).toBe("small: 5–6, 1–2");
  });

  test("of many courses on one spot name the first and the last", () => {
    const marks = [5, 1, 3, 9].map((number, index) => ({ x: 100 + index, number, isPlanned: false }));
    expect(textsOf(placeMarks(marks, room))).toBe("small: 5…9");
  });

  test("at the edges keep their words inside, while their lights stay where the sessions are", () => {
    const { lamps } = placeMarks(at(0, 2, 298, 300), room);
    expect(lamps.map(({ text, from, to }) => [text, from, to])).toEqual([
      ["1–2", 0, 2],
      ["3–4", 298, 300],
    ]);
    expect(lamps.every(({ x }) => x > 10 && x < 290)).toBe(true);
  });

  test("are to come only while all of them are", () => {
    const planned = (number: number) => ({ x: 100 + number, number, isPlanned: true });
    const happened = { x: 100, number: 1, isPlanned: false };
    expect(placeMarks([planned(1), planned(2)], room).lamps).toMatchObject([{ text: "1–2", isPlanned: true }]);
    expect(placeMarks([happened, planned(2)], room).lamps).toMatchObject([{ text: "1–2", isPlanned: false }]);
  });

  test("never overlap, however many there are", () => {
    const law = fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }), (places) => {
      const { lamps } = placeMarks(at(...places.toSorted((a, b) => a - b)), room);
      const edges = lamps.map(({ text, x }) => ({ left: x - text.length * 4, right: x + text.length * 4 }));
      return edges.every(({ left }, index) => index === 0 || left > (edges[index - 1]?.right ?? left));
    });
    expect(fc.check(law, { numRuns: 200 }).counterexample).toBeNull();
  });
});
