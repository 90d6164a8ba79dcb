import { t } from "@lingui/core/macro";
import type { SectionId } from "./summary-choices.ts";

/** What a section is called, on the page and where it is ticked. */
export const sectionHeading = (id: SectionId): string => {
  switch (id) {
    case "course":
      return t`Course and sessions`;
    case "given":
      return t`Vital signs, setting and impressions`;
    case "scores":
      return t`Questionnaires`;
    case "mood":
      return t`Mood`;
    case "answers":
      return t`Anxiety, energy, connected, sleep`;
    case "effects":
      return t`Side effects`;
    case "marks":
      return t`Other medicines and events`;
    case "goals":
      return t`Own goals`;
    case "intentions":
      return t`Intentions`;
    case "practices":
      return t`Practices done`;
    case "words":
      return t`In my own words`;
    case "questions":
      return t`Questions, and what I bring`;
    case "theirs":
      return t`Notes from my therapist`;
    case "plan":
      return t`My support plan`;
  }
};
