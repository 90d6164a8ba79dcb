import * as v from "valibot";
import { ForTherapy } from "./for-therapy.ts";
import { SessionId, UnsaidId } from "./ids.ts";
import { When } from "./time.ts";
import { SomeWords } from "./words.ts";

/** A note from behind the brick wall: what could not be said aloud. Private unless the person brings it. */
export const Unsaid = v.strictObject({
  id: UnsaidId,
  at: When,
  text: SomeWords,
  sessionId: v.optional(SessionId),
  forTherapy: ForTherapy,
});
export type Unsaid = v.InferOutput<typeof Unsaid>;

export const UnsaidDraft = v.omit(Unsaid, ["id"]);
export type UnsaidDraft = v.InferOutput<typeof UnsaidDraft>;
