import * as v from "valibot";
import { ForTherapy } from "./for-therapy.ts";
import { EffectId, SessionId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** Side effects that people report, by the names of our own list. "other" is told in the note. */
export const effectNames = [
  "nausea",
  "headache",
  "dizzy",
  "drowsy",
  "constipation",
  "passing-water",
  "blood-in-urine",
  "heart-racing",
  "blood-pressure",
  "chest-pain",
  "short-of-breath",
  "fainted",
  "seizure",
  "vision",
  "hives-or-swelling",
  "unreal",
  "seeing-or-hearing",
  "racing-thoughts",
  "low-mood",
  "thoughts-of-death",
  "wanting-more",
  "yellow-skin",
  "left-upset",
  "foggy",
  "detached",
  "anxious",
  "changed-senses",
  "strong-emotions",
  "confused",
  "unsteady",
  "restless",
  "vomiting",
  "sleep-trouble",
  "vivid-dreams",
  "irritable",
  "other",
] as const;
export const EffectName = v.picklist(effectNames);
export type EffectName = v.InferOutput<typeof EffectName>;

/** When it was there, as seen from a session. */
export const effectPhases = ["during", "first-day", "between", "later"] as const;
export const EffectPhase = v.picklist(effectPhases);
export type EffectPhase = v.InferOutput<typeof EffectPhase>;

export const Severity = v.picklist(["mild", "moderate", "severe"]);
export type Severity = v.InferOutput<typeof Severity>;

/** A side effect as the person noticed it. */
export const Effect = v.strictObject({
  id: EffectId,
  /** When it was noticed. */
  at: When,
  effect: EffectName,
  /** Absent when not said. */
  severity: v.optional(Severity),
  phase: v.optional(EffectPhase),
  /** Minutes after the start of the session it is put down to. Two weeks at most. */
  onsetAfterMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_160))),
  /** Minutes that it lasted, as the person reckons. A year at most. */
  lastedMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(527_040))),
  /** Absent when not said. False: it is over. */
  isStillThere: v.optional(v.boolean()),
  /** When that was last said. */
  stillThereAt: v.optional(When),
  /** The session it is put down to by the person, if any. */
  sessionId: v.optional(SessionId),
  /** The person said that the clinic knows. */
  isTold: v.boolean(),
  note: Words,
  forTherapy: ForTherapy,
});
export type Effect = v.InferOutput<typeof Effect>;

export const EffectDraft = v.omit(Effect, ["id"]);
export type EffectDraft = v.InferOutput<typeof EffectDraft>;
