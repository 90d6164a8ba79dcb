import { getStroke } from "perfect-freehand";
import type { Stroke } from "#src/domain/drawing.ts";

/** The outline of a stroke as the `d` of a path, in units of the sheet. `isDone` once the finger is lifted. */
export const strokePath = ({ points, width }: Stroke, isDone = true): string => {
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure / 100]),
    {
      size: width,
      thinning: 0.45,
      smoothing: 0.6,
      streamline: 0.45,
      // A finger and a mouse know no pressure: then a quick stroke is a thin one.
      simulatePressure: points.every(([, , pressure]) => pressure === unpressed),
      last: isDone,
    },
  );
  return smoothThrough(outline);
};

/** What a finger and a mouse give throughout. */
export const unpressed = 50;

type Spot = readonly [number, number];

/** A closed curve through the middles of the edges, with the corners as its handles. */
const smoothThrough = (corners: readonly Spot[]): string => {
  const [first, second] = corners;
  if (!first || !second) return "";
  const curves = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? first;
    return `${numbers(corner)} ${numbers(middle(corner, next))}`;
  });
  return `M${numbers(middle(corners.at(-1) ?? first, first))}Q${curves.join(" ")}Z`;
};

const middle = ([x, y]: Spot, [nextX, nextY]: Spot): Spot => [(x + nextX) / 2, (y + nextY) / 2];

/** A tenth of a unit is a thirtieth of a pixel on a phone. */
const numbers = ([x, y]: Spot): string => `${x.toFixed(1)},${y.toFixed(1)}`;
