import * as v from "valibot";
import { AttachmentRef } from "./attachment-ref.ts";

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

/** What a record says of a photo. It was encoded anew when it came, without its place and date. */
export const Photo = v.strictObject({
  file: AttachmentRef,
  /** Pixels. */
  width: pixels,
  height: pixels,
});
export type Photo = v.InferOutput<typeof Photo>;
