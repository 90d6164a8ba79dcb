import * as v from "valibot";
import { MedicineId } from "./ids.ts";
import { When } from "./time.ts";
import { Name, Words } from "./words.ts";

export const medicineChanges = ["taking", "started", "dose-changed", "stopped"] as const;
export const MedicineChange = v.picklist(medicineChanges);
export type MedicineChange = v.InferOutput<typeof MedicineChange>;

/** What else the person takes, or a change of it: a dated mark, as they were told. Nothing is checked. */
export const Medicine = v.strictObject({
  id: MedicineId,
  /** Since when, or when it changed. */
  at: When,
  name: Name,
  change: MedicineChange,
  /** Dose, and what the clinic said about it, in own words. May be empty. */
  note: Words,
});
export type Medicine = v.InferOutput<typeof Medicine>;

export const MedicineDraft = v.omit(Medicine, ["id"]);
export type MedicineDraft = v.InferOutput<typeof MedicineDraft>;
