import * as v from "valibot";
import { AttachmentRef } from "./attachment-ref.ts";

/** Watercolour-like, by name: what they look like by day and by night is the screen's business. */
export const paints = ["ink", "tide", "moss", "clay", "rose", "dusk", "sun"] as const;
export const Paint = v.picklist(paints);
export type Paint = v.InferOutput<typeof Paint>;

/** The sheet is a square of this many units, origin at its top left, whatever the screen it was drawn on. */
export const sheetUnits = 1000;

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(sheetUnits));
/** From 0 to 100. A finger and a mouse give 50 throughout. */
const pressure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const StrokePoint = v.tuple([coordinate, coordinate, pressure]);
export type StrokePoint = v.InferOutput<typeof StrokePoint>;

export const Stroke = v.strictObject({
  paint: Paint,
  /** Of the brush, in units of the sheet. */
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  /** In the order they were drawn. */
  points: v.pipe(v.array(StrokePoint), v.minLength(1), v.maxLength(20_000)),
});
export type Stroke = v.InferOutput<typeof Stroke>;

/** A drawing as it is kept: the strokes, not the pixels, so that it is sharp at every size. As JSON, in an attachment. */
export const Strokes = v.pipe(v.array(Stroke), v.maxLength(5000));
export type Strokes = v.InferOutput<typeof Strokes>;

export const drawingType = "application/json";

/** What a record says of its drawing. */
export const Drawing = v.strictObject({ file: AttachmentRef });
export type Drawing = v.InferOutput<typeof Drawing>;
