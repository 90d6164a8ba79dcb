import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { sheetUnits, Strokes, type Stroke, type StrokePoint } from "#src/domain/drawing.ts";
import { longestWords } from "#src/domain/words.ts";
import { strokesFromJson } from "#src/journal/drawings.ts";
import { strokePath } from "#src/media/stroke-path.ts";
import { pointOnSheet, sheetOf, strokeWith, thinned } from "#src/media/strokes.ts";

const box = { left: 20, top: 100, width: 300, height: 300 };
const finger = (clientX: number, clientY: number) => ({ clientX, clientY, pointerType: "touch", pressure: 1 });
const stroke = (...points: StrokePoint[]): Stroke => ({ paint: "tide", width: 32, points });

/** A wavy line across the sheet and back, as a hand draws it. */
const longLine = (count: number): Stroke =>
  stroke(
    ...Array.from({ length: count }, (_, index): StrokePoint => {
      const along = (index * 7) % (2 * sheetUnits);
      const x = along < sheetUnits ? along : 2 * sheetUnits - along;
      return [x, Math.round(500 + 400 * Math.sin(index / 9)), 50];
    }),
  );

describe("a point on the sheet", () => {
  test("is the same whatever the screen it was drawn on", () => {
    expect(pointOnSheet(finger(170, 250), box)).toEqual([500, 500, 50]);
    expect(pointOnSheet(finger(95, 175), { left: 20, top: 100, width: 150, height: 150 })).toEqual([500, 500, 50]);
  });

  test("that left the sheet runs along its edge", () => {
    expect(pointOnSheet(finger(-500, 5000), box)).toEqual([0, 1000, 50]);
  });

  test("has the pressure of a pen, and of nothing else", () => {
    expect(pointOnSheet({ ...finger(20, 100), pointerType: "pen", pressure: 0.333 }, box)).toEqual([0, 0, 33]);
    expect(pointOnSheet({ ...finger(20, 100), pointerType: "mouse", pressure: 0.5 }, box)).toEqual([0, 0, 50]);
  });

  test("on a sheet that has no size yet is still a point", () => {
    expect(pointOnSheet(finger(20, 100), { ...box, width: 0, height: 0 })).toEqual([0, 0, 50]);
  });
});

describe("a stroke that goes on", () => {
  test("leaves out what nobody can tell apart", () => {
    const begun = stroke([500, 500, 50]);
    expect(strokeWith(begun, [[502, 503, 50]])).toBe(begun);
    expect(
      strokeWith(begun, [
        [502, 503, 50],
        [510, 500, 50],
      ]).points,
    ).toEqual([
      [500, 500, 50],
      [510, 500, 50],
    ]);
  });

  test("holds no more points than the file can", () => {
    const many = Array.from({ length: 25_000 }, (_, index): StrokePoint => [(index % 2) * 1000, 0, 50]);
    expect(strokeWith(stroke([500, 500, 50]), many).points).toHaveLength(20_000);
  });
});

describe("the sheet as it is kept", () => {
  test("is the strokes, point for point, while there is room", () => {
    const strokes = [longLine(300), stroke([1, 2, 50])];
    const sheet = sheetOf(strokes);
    expect(strokesFromJson(sheet?.json ?? "")).toEqual(strokes);
  });

  test("without strokes is nothing at all", () => {
    expect(sheetOf([])).toEqual({ strokes: [], json: "" });
  });

  test("gets fewer points before it is full, and never more than a draft can keep", () => {
    const strokes = Array.from({ length: 30 }, () => longLine(900));
    expect(JSON.stringify(strokes).length).toBeGreaterThan(longestWords);
    const sheet = sheetOf(strokes);
    expect(sheet?.json.length).toBeLessThanOrEqual(longestWords);
    expect(sheet?.strokes).toHaveLength(30);
    expect(v.is(Strokes, JSON.parse(sheet?.json ?? ""))).toBe(true);
  });

  test("says so when it is full", () => {
    expect(sheetOf(Array.from({ length: 90 }, () => longLine(900)))).toBeUndefined();
    expect(sheetOf(Array.from({ length: 5001 }, () => stroke([1, 2, 50])))).toBeUndefined();
  });
});

describe("a thinned line", () => {
  test("keeps its ends and its corners", () => {
    const corner = stroke([0, 0, 50], [100, 1, 50], [200, 0, 50], [300, 0, 50], [300, 200, 50]);
    expect(thinned(corner, 2).points).toEqual([
      [0, 0, 50],
      [300, 0, 50],
      [300, 200, 50],
    ]);
  });

  test("of one point stays that point, and a loop stays a loop", () => {
    expect(thinned(stroke([5, 5, 50]), 6).points).toEqual([[5, 5, 50]]);
    const loop = stroke([0, 0, 50], [300, 0, 50], [300, 300, 50], [0, 0, 50]);
    expect(thinned(loop, 6)).toEqual(loop);
  });

  test("is nowhere farther from the first one than was allowed", () => {
    const line = longLine(400);
    const kept = thinned(line, 4).points;
    expect(kept.length).toBeLessThan(line.points.length / 2);
    for (const point of line.points) expect(nearest(point, kept)).toBeLessThanOrEqual(4.001);
  });
});

const nearest = (point: StrokePoint, line: readonly StrokePoint[]): number =>
  Math.min(
    ...line.slice(1).map((end, index) => {
      const start = line[index] ?? end;
      const [x, y] = [end[0] - start[0], end[1] - start[1]];
      const along = Math.min(
        1,
        Math.max(0, ((point[0] - start[0]) * x + (point[1] - start[1]) * y) / (x * x + y * y || 1)),
      );
      return Math.hypot(point[0] - start[0] - along * x, point[1] - start[1] - along * y);
    }),
  );

describe("the outline of a stroke", () => {
  test("of a single tap is a dot", () => {
    const path = strokePath(stroke([500, 500, 50]));
    expect(path).toMatch(/^M[\d.]+,[\d.]+Q[\d., ]+Z$/);
  });

  test("is made of numbers only, for a line there and back on itself too", () => {
    const path = strokePath(stroke([0, 0, 50], [1000, 0, 50], [0, 0, 50], [1000, 1000, 50]));
    expect(path).not.toMatch(/NaN|Infinity|undefined/);
    expect(path).toMatch(/^M[-\d., Q]+Z$/);
  });

  test("is wider where a pen was pressed harder", () => {
    const widthOf = (pressure: number) => {
      const path = strokePath(stroke([100, 500, pressure], [500, 500, pressure], [900, 500, pressure]));
      const ys = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(widthOf(90)).toBeGreaterThan(widthOf(20) * 1.3);
  });
});

test.for([
  "",
  "{",
  "null",
  '[{"paint":"gold","width":5,"points":[[1,2,3]]}]',
  '[{"paint":"ink","width":5,"points":[]}]',
])("what is no drawing is not taken for one: %s", (json) => {
  expect(strokesFromJson(json)).toBeUndefined();
});
