import { t } from "@lingui/core/macro";
import type { SectionId } from "./summary-choices.ts";

/** What a section is called, on the page and where it is ticked. */
export const sectionHeading = (id: SectionId): string => {
  switch (id) {
    case "course":
      return t`Course and sessions`;
    case "mood":
      return t`Mood`;
    case "answers":
      return t`Anxiety, energy, connected, sleep`;
    case "intentions":
      return t`Intentions`;
    case "practices":
      return t`Practices done`;
    case "words":
      return t`In my own words`;
  }
};
