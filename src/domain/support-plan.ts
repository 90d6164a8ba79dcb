import * as v from "valibot";
import { SupportPlanId } from "./ids.ts";
import { When } from "./time.ts";
import { Name, Words } from "./words.ts";

/** A telephone number as the person wrote it down: it is shown so, and dialled by its digits. */
export const PhoneText = v.pipe(v.string(), v.maxLength(60));

/** Somebody to call or write to. */
export const Contact = v.strictObject({
  name: Name,
  /** Empty when there is none. */
  phone: PhoneText,
  /** What to know: "after six", "works nights". */
  note: v.pipe(v.string(), v.maxLength(1000)),
});
export type Contact = v.InferOutput<typeof Contact>;

const Contacts = v.pipe(v.array(Contact), v.maxLength(20));

/** What helps this person when it gets heavy, in their own words, from what they can do alone to who can come. */
export const SupportPlan = v.strictObject({
  id: SupportPlanId,
  /** When it was last gone through. */
  at: When,
  signs: Words,
  /** Things I can do alone. */
  alone: Words,
  /** Places and people that change the channel. */
  distraction: Words,
  /** People I can be honest with. */
  people: Contacts,
  /** Clinic, prescriber, therapist, after-hours number. */
  clinic: Contacts,
  /** What is handed over, locked away or kept at a distance, and with whom. */
  homeSafer: Words,
  /** Reasons that hold me. */
  reasons: Words,
});
export type SupportPlan = v.InferOutput<typeof SupportPlan>;

export const SupportPlanDraft = v.omit(SupportPlan, ["id"]);
export type SupportPlanDraft = v.InferOutput<typeof SupportPlanDraft>;

/** Something stands in it: only then is it offered before crisis lines. */
export const hasContent = ({ people, clinic, ...plan }: Omit<SupportPlan, "id" | "at">): boolean =>
  people.length + clinic.length > 0 ||
  [plan.signs, plan.alone, plan.distraction, plan.homeSafer, plan.reasons].some((words) => words.trim() !== "");
