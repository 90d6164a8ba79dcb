import * as v from "valibot";
import { QuestionnaireChoicesId } from "./ids.ts";
import { InstrumentId, type InstrumentId as Id } from "./instrument.ts";
import { When } from "./time.ts";

/** What the person chose about questionnaires. One record; of two, from two devices, the one that was changed last. */
export const QuestionnaireChoices = v.strictObject({
  id: QuestionnaireChoicesId,
  /** When it was last changed. */
  at: When,
  /** Those that are offered and asked for when they are due. */
  inUse: v.array(InstrumentId),
  /** Question 9 of the PHQ-9 is not asked: it is a PHQ-8 then. */
  leavesOutItem9: v.boolean(),
  /** The day of the week on which they are asked, 1 = Monday to 7 = Sunday. */
  weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  /** Nothing is said on Today when one is due. */
  isQuiet: v.boolean(),
});
export type QuestionnaireChoices = v.InferOutput<typeof QuestionnaireChoices>;

/** Until the person chooses otherwise. The others are built, and off: see the notes in their files. */
export const choicesAtFirst: Omit<QuestionnaireChoices, "id" | "at"> = {
  inUse: ["phq-9", "gad-7"] satisfies Id[],
  leavesOutItem9: false,
  weekday: 7,
  isQuiet: false,
};
