import { t } from "@lingui/core/macro";
import type { LocalDay, When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { dotted, lateness, paperDay } from "./paper-words.ts";
import type { SectionId } from "./summary-choices.ts";
import type { Quote } from "./summary-page.ts";
import { placeInCourse } from "./summary-places.ts";
import type { Scope } from "./summary-scope.ts";

export type WordsSource =
  | "answer"
  | "note"
  | "scrap"
  | "intention"
  | "step"
  | "goal"
  | "event"
  | "question"
  | "unsaid"
  | "theirs";

/** Something the person wrote that could be ticked. Never handed to what draws the page: see `Quote`. */
export interface OwnText extends Quote {
  readonly source: WordsSource;
  readonly day: LocalDay;
  /** As `about`, without the day. */
  readonly what: string;
  readonly instant: number;
}

/** Where it would stand, once ticked. A section that is not on the page takes its words with it. SPEC S2 */
export const sectionOf = (source: WordsSource): SectionId => {
  switch (source) {
    case "answer":
    case "note":
    case "scrap":
      return "words";
    case "intention":
    case "step":
      return "intentions";
    case "goal":
      return "goals";
    case "event":
      return "marks";
    case "question":
    case "unsaid":
      return "questions";
    case "theirs":
      return "theirs";
  }
};

/** Without what only finds it again. */
export const quoteOf = ({ key, about, question, text }: OwnText): Quote => ({ key, about, question, text });

interface Written {
  readonly id: string;
  readonly at: When;
  readonly forTherapy?: true | undefined;
}

interface TextOptions {
  /** Tells several texts of one record apart. */
  readonly part?: string | number;
  readonly question?: string | null;
  /** When this part of it was so, when that is another moment than the record's. */
  readonly at?: When;
}

export type TextMaker = (
  kept: Kept<Written>,
  source: WordsSource,
  what: string,
  text: string,
  options?: TextOptions,
) => OwnText;

export const textIn =
  (scope: Scope): TextMaker =>
  (kept, source, what, text, { part, question = null, at = kept.record.at } = {}) => {
    const { id, forTherapy } = kept.record;
    const brought = forTherapy ? t`to bring to therapy` : null;
    const whatAndWhere = dotted(what, placeInCourse(scope, at), lateness(kept, at), brought);
    return {
      key: part === undefined ? id : `${id}/${part}`,
      source,
      day: at.localDay,
      instant: at.instant,
      what: whatAndWhere,
      about: dotted(paperDay(at.localDay), whatAndWhere),
      question,
      text,
    };
  };
