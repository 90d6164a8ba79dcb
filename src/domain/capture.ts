import * as v from "valibot";
import { FiveSteps } from "./check-in.ts";
import { Drawing } from "./drawing.ts";
import { CaptureId, SessionId } from "./ids.ts";
import { Photo } from "./photo.ts";
import { ForTherapy } from "./for-therapy.ts";
import { When } from "./time.ts";
import { VoiceNote } from "./voice-note.ts";
import { Words } from "./words.ts";

/**
 * A scrap kept while foggy, or for a session later on. What is written and drawn in one sitting is one capture; each photo and
 * each voice note is one of its own, kept the moment it is there.
 */
export const Capture = v.strictObject({
  id: CaptureId,
  at: When,
  /** The session it comes from: the last medicine session until 36 hours after its end, or the one the person chose. */
  sessionId: v.optional(SessionId),
  /** The person said that it comes from no session: it is offered to none any more. */
  isOfNoSession: v.optional(v.literal(true)),
  threeWords: Words,
  /** "A picture I can still see", in words. */
  picture: Words,
  /** Where in the body. */
  body: Words,
  /** Inside. 0 = quiet, 4 = loud. Absent when not said. */
  loudness: v.optional(FiveSteps),
  /** "One line to keep". */
  line: Words,
  drawing: v.optional(Drawing),
  photo: v.optional(Photo),
  voice: v.optional(VoiceNote),
  forTherapy: ForTherapy,
});
export type Capture = v.InferOutput<typeof Capture>;

export const CaptureDraft = v.omit(Capture, ["id"]);
export type CaptureDraft = v.InferOutput<typeof CaptureDraft>;

/** Nothing was written, drawn, photographed or said. */
export const isEmptyCapture = ({ threeWords, picture, body, line, ...rest }: Omit<CaptureDraft, "at">): boolean =>
  [threeWords, picture, body, line].every((words) => words.trim() === "") &&
  rest.loudness === undefined &&
  !rest.drawing &&
  !rest.photo &&
  !rest.voice;
