import * as v from "valibot";
import { AttachmentRef } from "./attachment-ref.ts";

/** What a record says of a recording. */
export const VoiceNote = v.strictObject({
  /** In the type the browser recorded it in. */
  file: AttachmentRef,
  /** Milliseconds, as measured while recording: what the file says of its own length is not to be relied on. */
  durationMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 3_600_000)),
  /** It ended because the page went away, not because the person stopped. */
  wasCutShort: v.optional(v.literal(true)),
});
export type VoiceNote = v.InferOutput<typeof VoiceNote>;
