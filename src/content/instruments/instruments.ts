import { itemId, type Instrument, type InstrumentId, type InstrumentItem } from "#src/domain/instrument.ts";
import { gad7 } from "./gad-7.ts";
import { pcl5 } from "./pcl-5.ts";
import { phq9 } from "./phq-9.ts";
import { who5 } from "./who-5.ts";

const currentById: Record<InstrumentId, Instrument> = { "phq-9": phq9, "gad-7": gad7, "who-5": who5, "pcl-5": pcl5 };

/** In the wording that is asked now, in the order in which they are listed. */
export const instruments: readonly Instrument[] = Object.values(currentById);

/** Wordings that are asked no longer. They stay, because responses to them do. */
const earlier: readonly Instrument[] = [];

/** In the wording that is asked now. */
export const instrumentOf = (id: InstrumentId): Instrument => currentById[id];

/** In the wording that was answered. Undefined for one that only a newer app knows. */
export const instrumentVersion = (id: InstrumentId, version: string): Instrument | undefined =>
  [...instruments, ...earlier].find((instrument) => instrument.id === id && instrument.version === version);

/** The question about thoughts of death or self-harm, of the PHQ-9. */
export const item9 = itemId("9");

/** Other questionnaires have an item 9 as well, about something else. */
export const isItem9 = ({ id }: Pick<Instrument, "id">, item: Pick<InstrumentItem, "id">): boolean =>
  id === "phq-9" && item.id === item9;

/** What is put to the person, by their choice about question 9. */
export const itemsAsked = (
  instrument: Instrument,
  { leavesOutItem9 }: { readonly leavesOutItem9: boolean },
): readonly InstrumentItem[] =>
  leavesOutItem9 ? instrument.items.filter((item) => !isItem9(instrument, item)) : instrument.items;

/** Has to be printed wherever LOINC codes are shown or handed on. */
export const loincNotice =
  "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license.";
