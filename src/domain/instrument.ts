import * as v from "valibot";

/** The standard questionnaires that are built in. Ids are for ever; the wording has versions of its own. */
export const instrumentIds = ["phq-9", "gad-7", "who-5", "pcl-5"] as const;
export const InstrumentId = v.picklist(instrumentIds);
export type InstrumentId = v.InferOutput<typeof InstrumentId>;

/** Of one instrument: "1" to "20", or "function". Short, and the same in every version and language. */
export const ItemId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/), v.brand("item id"));
export type ItemId = v.InferOutput<typeof ItemId>;

/** An item id typed in the content folder. Throws at start-up on a slip of the pen. */
export const itemId = (text: string): ItemId => v.parse(ItemId, text);

/** One of the answers that an item offers. */
export interface AnswerOption {
  /** The whole label, as published. */
  readonly label: string;
  /** What it counts: 0 to 5. */
  readonly score: number;
  /** LOINC answer code, where it was verified. */
  readonly loinc?: string;
}

export interface InstrumentItem {
  readonly id: ItemId;
  /** As published. */
  readonly text: string;
  readonly answers: readonly AnswerOption[];
  /** Stands in the total. The function item of the PHQ-9 does not. */
  readonly isScored: boolean;
  /** "Prefer not to answer" is one of its answers. */
  readonly mayDecline: boolean;
  /** It may stay without an answer: it is not part of what is needed to finish. */
  readonly isOptional: boolean;
  readonly loinc?: string;
}

/** A range of totals, both ends included, under the name that was published for it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly id: "minimal" | "mild" | "moderate" | "moderately-severe" | "severe";
}

/** What is added up: all scored items, and what is made of the sum. */
export interface ScoredPart {
  /** Also the name of its series: "phq-9", or "phq-8" for what is left of it without item 9. */
  readonly id: string;
  /** As it is called: "PHQ-9", "PHQ-8". */
  readonly name: string;
  readonly items: readonly ItemId[];
  /** 4 for the WHO-5, whose raw sum is brought to 0–100; otherwise 1. */
  readonly factor: number;
  /** Lowest and highest total. */
  readonly range: readonly [number, number];
  readonly bands: readonly Band[];
  /** LOINC code of the total, where it was verified. */
  readonly loinc?: string;
}

/** A questionnaire in one version of its wording, as published. Nothing in it is ours, and nothing is translated by us. */
export interface Instrument {
  readonly id: InstrumentId;
  /** Of this wording, such as "en-1": stands in every response, and is never changed once there are responses. */
  readonly version: string;
  readonly language: "en";
  /** As it is called: "PHQ-9". */
  readonly name: string;
  /** Read before the items, where it was published with one. */
  readonly intro?: string;
  readonly stem: string;
  readonly items: readonly InstrumentItem[];
  /** How far back it asks, in days: 14, or 30 for "the past month". */
  readonly recallDays: number;
  readonly isHigherBetter: boolean;
  /** In the order in which they are tried: the first whose items are all answered gives the total. */
  readonly parts: readonly ScoredPart[];
  /** Licence and copyright line, as it has to be printed. */
  readonly notice: string;
  /** LOINC code of the panel, where it was verified. */
  readonly loinc?: string;
}
