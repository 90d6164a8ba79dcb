import { sheetUnits, type Stroke, type StrokePoint, type Strokes } from "#src/domain/drawing.ts";
import { longestWords } from "#src/domain/words.ts";
import { unpressed } from "./stroke-path.ts";

/** Of the three brushes, in units of the sheet. */
export const brushWidths = { fine: 12, middle: 32, broad: 84 } as const;
export type Brush = keyof typeof brushWidths;

/** Two pixels on a small phone: what lies nearer together than that nobody can tell apart. */
const leastStep = 6;
const mostPoints = 20_000;
const mostStrokes = 5000;

interface PointerLike {
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerType: string;
  readonly pressure: number;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where on the sheet a pointer is. What leaves the sheet runs along its edge. */
export const pointOnSheet = (pointer: PointerLike, { left, top, width, height }: Box): StrokePoint => [
  onSheet((pointer.clientX - left) / width),
  onSheet((pointer.clientY - top) / height),
  pointer.pointerType === "pen" ? Math.round(clamped(pointer.pressure) * 100) : unpressed,
];

const onSheet = (part: number): number => Math.round(clamped(part) * sheetUnits);
const clamped = (part: number): number => (Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0);

/** The stroke as it goes on. The same one when nothing worth keeping was added. */
export const strokeWith = (stroke: Stroke, added: readonly StrokePoint[]): Stroke => {
  const points = [...stroke.points];
  for (const point of added) {
    const last = points.at(-1);
    if (points.length < mostPoints && (!last || distance(last, point) >= leastStep)) points.push(point);
  }
  return points.length === stroke.points.length ? stroke : { ...stroke, points };
};

/** Strokes as they go into a draft and into the file. */
export interface Sheet {
  readonly strokes: Strokes;
  readonly json: string;
}

/** Undefined when it is more than one field of a draft can keep, even with fewer points. */
export const sheetOf = (strokes: Strokes): Sheet | undefined => {
  if (strokes.length > mostStrokes) return undefined;
  for (const tolerance of tolerances) {
    const thinner = tolerance === 0 ? strokes : strokes.map((stroke) => thinned(stroke, tolerance));
    const json = thinner.length === 0 ? "" : JSON.stringify(thinner);
    if (json.length <= longestWords) return { strokes: thinner, json };
  }
  return undefined;
};

/** In units of the sheet: how far a line may move when points are left out of it. The last is two pixels. */
const tolerances = [0, 2, 4, 6];

/** Without the points that lie nearly on the line between others (Ramer, Douglas and Peucker). */
export const thinned = (stroke: Stroke, tolerance: number): Stroke => {
  const { points } = stroke;
  const kept = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const farthest = farthestFromLine(points, from, to);
    if (!farthest || farthest.away <= tolerance) continue;
    kept.add(farthest.index);
    stretches.push([from, farthest.index], [farthest.index, to]);
  }
  return { ...stroke, points: points.filter((_, index) => kept.has(index)) };
};

const farthestFromLine = (points: readonly StrokePoint[], from: number, to: number) => {
  const start = points[from];
  const end = points[to];
  if (!start || !end) return undefined;
  let farthest: { index: number; away: number } | undefined;
  for (let index = from + 1; index < to; index++) {
    const point = points[index];
    const away = point ? distanceToLine(point, start, end) : 0;
    if (!farthest || away > farthest.away) farthest = { index, away };
  }
  return farthest;
};

const distanceToLine = (point: StrokePoint, start: StrokePoint, end: StrokePoint): number => {
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : clamped(((point[0] - start[0]) * x + (point[1] - start[1]) * y) / length);
  return Math.hypot(point[0] - start[0] - along * x, point[1] - start[1] - along * y);
};

const distance = (a: StrokePoint, b: StrokePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
