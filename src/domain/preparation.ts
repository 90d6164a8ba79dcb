import * as v from "valibot";
import { ContentId, PreparationId, SessionId } from "./ids.ts";
import { PhoneText } from "./support-plan.ts";
import { When } from "./time.ts";
import { ShortText, Words } from "./words.ts";

/** When a line of the checklist is to be done. */
export const preparationPhases = ["days-before", "evening-before", "that-morning", "in-the-room"] as const;
export const PreparationPhase = v.picklist(preparationPhases);
export type PreparationPhase = v.InferOutput<typeof PreparationPhase>;

/** A line the person added. */
export const OwnLine = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  phase: PreparationPhase,
  text: ShortText,
});
export type OwnLine = v.InferOutput<typeof OwnLine>;

/** Getting ready for one session. The next session begins with its own lines, its rider and its notes, nothing ticked. */
export const Preparation = v.strictObject({
  id: PreparationId,
  /** When it was last gone through. */
  at: When,
  sessionId: SessionId,
  /** Ids of the lines that are ticked, ours and own. */
  ticked: v.pipe(v.array(v.union([ContentId, v.pipe(v.string(), v.uuid())])), v.maxLength(300)),
  /** Ours that the person has no use for. */
  hidden: v.pipe(v.array(ContentId), v.maxLength(200)),
  ownLines: v.pipe(v.array(OwnLine), v.maxLength(100)),
  /** Who brings the person there and home, and how to reach them. */
  ride: v.strictObject({
    who: ShortText,
    phone: PhoneText,
    isArranged: v.boolean(),
    /** That nobody drives afterwards was read and ticked. Absent when it was not. */
    noDrivingAcknowledged: v.optional(v.literal(true)),
  }),
  /** What to tell the clinic. */
  toTell: Words,
});
export type Preparation = v.InferOutput<typeof Preparation>;

export const PreparationDraft = v.omit(Preparation, ["id"]);
export type PreparationDraft = v.InferOutput<typeof PreparationDraft>;
