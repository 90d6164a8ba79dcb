import * as v from "valibot";
import { BladderCheckId } from "./ids.ts";
import { When } from "./time.ts";
import { Words } from "./words.ts";

/** Signs that the bladder-and-bowel question asks about (Chan 2022 lists the urinary ones). */
export const bladderSigns = [
  "burning",
  "more-often",
  "urgent",
  "at-night",
  "pelvic-pain",
  "blood",
  "leaking",
  "cannot-pass",
  "fever",
  "constipation",
] as const;
export const BladderSign = v.picklist(bladderSigns);
export type BladderSign = v.InferOutput<typeof BladderSign>;

/** One answer to the bladder-and-bowel question. */
export const BladderCheck = v.strictObject({
  id: BladderCheckId,
  at: When,
  /** Empty: "None of these", said so by the person. */
  signs: v.pipe(v.array(BladderSign), v.maxLength(bladderSigns.length)),
  isTold: v.boolean(),
  note: Words,
});
export type BladderCheck = v.InferOutput<typeof BladderCheck>;

export const BladderCheckDraft = v.omit(BladderCheck, ["id"]);
export type BladderCheckDraft = v.InferOutput<typeof BladderCheckDraft>;
