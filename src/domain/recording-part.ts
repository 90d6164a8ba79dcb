import * as v from "valibot";
import { RecordingId, RecordingPartId, SessionId } from "./ids.ts";
import { When } from "./time.ts";

/**
 * A second or two of a recording under way, kept as it arrives: what a killed browser leaves behind is put together from
 * these. Gone once the voice note is kept.
 */
export const RecordingPart = v.strictObject({
  id: RecordingPartId,
  recordingId: RecordingId,
  /** When the recording began. */
  at: When,
  /** From 0. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** Media type of the whole recording, as the recorder names it, without parameters. */
  type: v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,80}$/)),
  sessionId: v.optional(SessionId),
  /** Milliseconds recorded by the end of this part. */
  elapsedMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Base64. At most 1.5 MiB of it. */
  bytes: v.pipe(v.string(), v.maxLength(1_572_864), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});
export type RecordingPart = v.InferOutput<typeof RecordingPart>;
