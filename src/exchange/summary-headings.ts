import { t } from "@lingui/core/macro";
import type { SectionId } from "./summary-choices.ts";

/** What a section is called, on the page and where it is ticked. */
export const sectionHeading = (id: SectionId): string => {
  switch (id) {
    case "course":
      return t`Course and sessions`;
    case "scores":
      return t`Questionnaires`;
    case "mood":
      return t`Mood`;
    case "answers":
      return t`Anxiety, energy, connected, sleep`;
    case "effects":
      return t`Side effects`;
    case "intentions":
      return t`Intentions`;
    case "practices":
      return t`Practices done`;
    case "words":
      return t`In my own words`;
    case "plan":
      return t`My support plan`;
  }
};
