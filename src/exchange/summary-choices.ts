import type { DayRange } from "#src/domain/time.ts";

export const readers = ["therapist", "prescriber"] as const;
export type Reader = (typeof readers)[number];

/** In the order they stand on the page. */
export const sectionIds = [
  "course",
  "given",
  "scores",
  "mood",
  "answers",
  "effects",
  "marks",
  "goals",
  "intentions",
  "practices",
  "words",
  "questions",
  "theirs",
  "plan",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Those that words can be ticked for. */
export const sectionsOfWords = [
  "marks",
  "goals",
  "intentions",
  "words",
  "questions",
  "theirs",
] as const satisfies readonly SectionId[];

/** What the person wants on the page. Held in memory while it is made, and nowhere else. */
export interface SummaryChoices {
  readonly reader: Reader;
  /** Both ends included. */
  readonly range: DayRange;
  readonly sections: ReadonlySet<SectionId>;
  /** Keys of the words ticked one by one. */
  readonly words: ReadonlySet<string>;
  /** Of the PHQ-9. Said to be left out when it is. SPEC S16 */
  readonly sharesItem9: boolean;
  /** Low mood and thoughts of death among the side effects. Absent is no: what was not ticked stays private. SPEC S19 */
  readonly sharesMoodEffects?: boolean;
  /** Empty for none. */
  readonly name: string;
}

/** What is ticked before anyone ticked anything. Never a section that could hold words. SPEC S2. */
export const sectionsAtFirst: ReadonlySet<SectionId> = new Set(["course", "scores", "mood"] as const);
