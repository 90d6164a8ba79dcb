import { plural, t } from "@lingui/core/macro";
import { sectionIds, type SectionId } from "./summary-choices.ts";
import { sectionHeading } from "./summary-headings.ts";
import type { OwnText, WordsSource } from "./own-text.ts";

/** What these days hold that the page does not, in numbers: a reader has a right to know that there is more. SPEC S10 */
export const leftOutOf = (
  all: readonly OwnText[],
  isShared: (text: OwnText) => boolean,
  sections: ReadonlySet<SectionId>,
): string => {
  const told = all.filter(({ source }) => !isOwnBusiness.has(source));
  const kept = told.filter((text) => !isShared(text));
  const countOf = (source: WordsSource) => kept.filter((text) => text.source === source).length;
  const [answers, notes, intentions] = [countOf("answer"), countOf("note"), countOf("intention")];
  const [scraps, questions, steps] = [countOf("scrap"), countOf("question"), countOf("step")];
  const [goals, events] = [countOf("goal"), countOf("event")];
  const words = [
    answers > 0 ? plural(answers, { one: "# answer in reflections", other: "# answers in reflections" }) : null,
    notes > 0 ? plural(notes, { one: "# note", other: "# notes" }) : null,
    intentions > 0 ? plural(intentions, { one: "the text of # intention", other: "the texts of # intentions" }) : null,
    scraps > 0 ? plural(scraps, { one: "# line of a quick note", other: "# lines of quick notes" }) : null,
    questions > 0 ? plural(questions, { one: "# question", other: "# questions" }) : null,
    steps > 0 ? plural(steps, { one: "# step", other: "# steps" }) : null,
    goals > 0 ? plural(goals, { one: "the text of # goal", other: "the texts of # goals" }) : null,
    events > 0 ? plural(events, { one: "# event", other: "# events" }) : null,
  ].filter((part) => part !== null);

  // Whether there is a support plan, or a note of the therapist's, is nobody's business who was not given it.
  const headings = sectionIds.filter((id) => !sections.has(id) && id !== "plan" && id !== "theirs").map(sectionHeading);
  return [
    told.length === 0
      ? t`No words were written in these days.`
      : words.length === 0
        ? t`Nothing written in these days was left out.`
        : t`Kept private, from these days: ${words.join(", ")}.`,
    headings.length === 0 ? null : t`Sections left out: ${headings.join("; ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
};

/** What nobody is told of who was not given it: what could not be said, and what the therapist wrote. SPEC S10 */
const isOwnBusiness: ReadonlySet<WordsSource> = new Set(["unsaid", "theirs"] as const);
