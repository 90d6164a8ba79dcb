import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { MedicineChange } from "#src/domain/medicine.ts";

/** What happened to a medicine on a day, in plain words. */
export const medicineChangeNames: Record<MedicineChange, MessageDescriptor> = {
  taking: msg`I take it`,
  started: msg`Started`,
  "dose-changed": msg`Dose changed`,
  stopped: msg`Stopped`,
};

/** The same beside the name: "Sertraline: dose changed". */
export const medicineMark = (typed: string, change: MedicineChange): MessageDescriptor => {
  const name = typed.trim();
  switch (change) {
    case "taking":
      return msg`${name}: taken`;
    case "started":
      return msg`${name}: started`;
    case "dose-changed":
      return msg`${name}: dose changed`;
    case "stopped":
      return msg`${name}: stopped`;
  }
};

/** Stands wherever medicines are written down. */
export const noChangeAlone = msg`Don't change any medicine without your prescriber.`;
