import { plural, t } from "@lingui/core/macro";
import { sectionIds, type SectionId } from "./summary-choices.ts";
import { sectionHeading } from "./summary-headings.ts";
import type { OwnText, WordsSource } from "./summary-words.ts";

/** What these days hold that the page does not, in numbers: a reader has a right to know that there is more. SPEC S10 */
export const leftOutOf = (
  all: readonly OwnText[],
  isShared: (text: OwnText) => boolean,
  sections: ReadonlySet<SectionId>,
): string => {
  const kept = all.filter((text) => !isShared(text));
  const countOf = (source: WordsSource) => kept.filter((text) => text.source === source).length;
  const [answers, notes, intentions] = [countOf("answer"), countOf("note"), countOf("intention")];
  const words = [
    answers > 0 ? plural(answers, { one: "# answer in reflections", other: "# answers in reflections" }) : null,
    notes > 0 ? plural(notes, { one: "# note", other: "# notes" }) : null,
    intentions > 0 ? plural(intentions, { one: "the text of # intention", other: "the texts of # intentions" }) : null,
  ].filter((part) => part !== null);

  // Whether there is a support plan is nobody's business who was not given it.
  const headings = sectionIds.filter((id) => !sections.has(id) && id !== "plan").map(sectionHeading);
  return [
    all.length === 0
      ? t`No words were written in these days.`
      : words.length === 0
        ? t`Nothing written in these days was left out.`
        : t`Kept private, from these days: ${words.join(", ")}.`,
    headings.length === 0 ? null : t`Sections left out: ${headings.join("; ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
};
