import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { effectNames } from "#src/content/names/effect-names.ts";
import { findPrompt, findPromptSet } from "#src/content/prompts/reflection-prompts.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import type { LocalDay, When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { dotted, lateness, paperDay } from "./paper-words.ts";
import type { SectionId } from "./summary-choices.ts";
import type { Quote } from "./summary-page.ts";
import { placeInCourse } from "./summary-places.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

export type WordsSource = "answer" | "note" | "intention";

/** Something the person wrote that could be ticked. Never handed to what draws the page: see `Quote`. */
export interface OwnText extends Quote {
  readonly source: WordsSource;
  readonly day: LocalDay;
  /** As `about`, without the day. */
  readonly what: string;
  readonly instant: number;
}

/** Everything in the person's own words in these days, oldest first. */
export const ownTextsOf = (scope: Scope): OwnText[] => {
  const { records, range } = scope;
  const { checkIns, reflections, intentions, practiceLogs, sessions, effects, clinicScores } = records;
  const text = textIn(scope);
  const texts = [
    ...keptWithin(checkIns, range).map((kept) => text(kept, "note", t`Note with a check-in`, kept.record.note)),
    ...keptWithin(sessions, range).map((kept) => text(kept, "note", t`Note on a session`, kept.record.note)),
    ...keptWithin(effects, range).map((kept) => {
      const name = i18n._(effectNames[kept.record.effect]);
      return text(kept, "note", t`Note on a side effect: ${name}`, kept.record.note);
    }),
    ...keptWithin(clinicScores, range).map((kept) => {
      const { at, note } = kept.record;
      // A clinic's score is always written down later than it was taken: that says nothing.
      return text({ ...kept, writtenAt: at.instant }, "note", t`Note on a score from a clinic`, note);
    }),
    ...keptWithin(practiceLogs, range).map((kept) => {
      const practice = findPractice(kept.record.practiceId);
      const name = practice ? i18n._(practice.title) : t`a practice`;
      return text(kept, "note", t`After “${name}”`, kept.record.note);
    }),
    ...keptWithin(intentions, range).map((kept) => text(kept, "intention", t`Intention`, kept.record.text)),
    ...keptWithin(reflections, range).flatMap((kept) => {
      const set = findPromptSet(kept.record.promptSet);
      const what = set ? dotted(t`Reflection`, i18n._(set.title)) : t`Reflection`;
      return kept.record.answers.map((answer, index) => {
        const prompt = findPrompt(answer.promptId);
        const question = prompt ? i18n._(prompt.text) : null;
        return { ...text(kept, "answer", what, answer.text), key: `${kept.record.id}/${index}`, question };
      });
    }),
  ];
  return texts.filter(({ text }) => text.trim() !== "").toSorted((a, b) => a.instant - b.instant);
};

/** Where it would stand, once ticked. A section that is not on the page takes its words with it. SPEC S2 */
export const sectionOf = (source: WordsSource): SectionId => (source === "intention" ? "intentions" : "words");

/** Without what only finds it again. */
export const quoteOf = ({ key, about, question, text }: OwnText): Quote => ({ key, about, question, text });

const textIn =
  (scope: Scope) =>
  (
    kept: Kept<{ readonly id: string; readonly at: When }>,
    source: WordsSource,
    what: string,
    text: string,
  ): OwnText => {
    const { id, at } = kept.record;
    const whatAndWhere = dotted(what, placeInCourse(scope, at), lateness(kept, at));
    return {
      key: id,
      source,
      day: at.localDay,
      instant: at.instant,
      what: whatAndWhere,
      about: dotted(paperDay(at.localDay), whatAndWhere),
      question: null,
      text,
    };
  };
