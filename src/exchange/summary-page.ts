import type { DayNumberRange, MoodPoint } from "#src/analysis/mood-series.ts";
import type { SessionMark } from "#src/analysis/sessions-on-axis.ts";
import type { Reader, SectionId } from "./summary-choices.ts";

/**
 * The page for a therapist: exactly what leaves, in the order it stands. Preview and print draw this and nothing else,
 * so what is not in here cannot reach the paper. SPEC S1.
 */
export interface Summary {
  readonly reader: Reader;
  /** Says what it is, and what it is not. */
  readonly title: string;
  /** Only when it was typed for this summary. */
  readonly name: string | null;
  readonly facts: readonly Fact[];
  readonly sections: readonly SummarySection[];
  /** What these days hold that is not on the page, in numbers. */
  readonly leftOut: string;
  /** How to read it, in one paragraph. */
  readonly methods: string;
  /** Licence lines that have to stand on it, as published. */
  readonly notices: readonly string[];
}

export interface Fact {
  readonly term: string;
  readonly text: string;
}

export interface SummarySection {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "sentence"; readonly text: string }
  | TableBlock
  | MoodChartBlock
  | { readonly kind: "quotes"; readonly quotes: readonly Quote[] }
  | { readonly kind: "texts"; readonly texts: readonly NamedText[] };

export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells as the head. The first names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** From the first to the last day that was chosen, as day numbers. Counted days can be fewer. */
export interface MoodChartBlock extends DayNumberRange {
  readonly kind: "mood-chart";
  /** What is measured, its range and its direction. */
  readonly scale: string;
  /** The picture in a sentence, for those who do not see it. */
  readonly inWords: string;
  readonly points: readonly MoodPoint[];
  readonly gaps: readonly DayNumberRange[];
  readonly marks: readonly SessionMark[];
}

/** Something the person wrote that goes with its section. */
export interface NamedText {
  /** In our words. */
  readonly name: string;
  /** Exactly as typed. */
  readonly text: string;
}

/** Something the person wrote and ticked. */
export interface Quote {
  /** Tells it from the others. Not drawn. */
  readonly key: string;
  /** When, what kind, where in the course, and whether it was entered late. */
  readonly about: string;
  /** The app's question that it answers. */
  readonly question: string | null;
  /** Exactly as typed. */
  readonly text: string;
}
