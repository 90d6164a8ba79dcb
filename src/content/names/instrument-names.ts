import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Band, InstrumentId, ScoredPart } from "#src/domain/instrument.ts";

// Our own words about the questionnaires. Their own words, which nobody may change, are in content/instruments.
// What does not come from the clinical review of the instruments is ours, for review.

export interface InstrumentWords {
  readonly fullName: MessageDescriptor;
  /** One line, for a list. */
  readonly asksAbout: MessageDescriptor;
}

const words: Record<InstrumentId, InstrumentWords> = {
  "phq-9": {
    fullName: msg`Patient Health Questionnaire`,
    asksAbout: msg`Nine questions about low mood, and one about daily life`,
  },
  "gad-7": {
    fullName: msg`Generalized Anxiety Disorder scale`,
    asksAbout: msg`Seven questions about worry and tension`,
  },
  "who-5": {
    fullName: msg`WHO-Five Well-Being Index`,
    asksAbout: msg`Five statements about feeling well`,
  },
  "pcl-5": {
    fullName: msg`PTSD Checklist for DSM-5`,
    asksAbout: msg`Twenty questions about the past month and a very stressful experience. For you and your therapist.`,
  },
};

export const aboutInstrument = (id: InstrumentId): InstrumentWords => words[id];

/** The published name of a range, without what it would say about a person. */
export const bandNames: Record<Band["id"], MessageDescriptor> = {
  minimal: msg`Minimal`,
  mild: msg`Mild`,
  moderate: msg`Moderate`,
  "moderately-severe": msg`Moderately severe`,
  severe: msg`Severe`,
};

/** How far back it asks. */
export const recallWords = (recallDays: number): MessageDescriptor => {
  if (recallDays === 14) return msg`It asks about the last two weeks.`;
  if (recallDays === 30) return msg`It asks about the past month.`;
  return msg`It asks about the last ${recallDays} days.`;
};

/** The same for a chart, where a point looks like one day. */
export const pointRecallWords = (recallDays: number): MessageDescriptor => {
  if (recallDays === 14) return msg`Each point looks back two weeks.`;
  if (recallDays === 30) return msg`Each point looks back a month.`;
  return msg`Each point looks back ${recallDays} days.`;
};

export const directionWords = (isHigherBetter: boolean): MessageDescriptor =>
  isHigherBetter ? msg`Higher is better.` : msg`Lower is better.`;

/** "From 0 to 27." */
export const rangeWords = ({ range }: Pick<ScoredPart, "range">): MessageDescriptor => {
  const [lowest, highest] = range;
  return msg`From ${lowest} to ${highest}.`;
};

/** Read and agreed to before it opens. */
export const contentNoteOf = (id: InstrumentId): MessageDescriptor | undefined =>
  id === "pcl-5"
    ? msg`These questions are about a very stressful experience, and they can stir it up. Choose a time when you feel steady. You can stop at any question, or skip it for now.`
    : undefined;

/** Read before the PHQ-9 begins, when question 9 is asked. */
export const beforeItem9: MessageDescriptor = msg`One question asks about thoughts of death or self-harm. You can decline it. No one sees your answer unless you share it, and no clinician is alerted.`;

/** Beside a total of eight questions. */
export const withoutItem9: MessageDescriptor = msg`PHQ-8 (8 questions): question 9 is not part of it.`;

/** The one line there is for a score without bands, with its number. Undefined where there is none. */
export const lineWords = (partId: string): MessageDescriptor | undefined =>
  partId === "who-5" ? msg`At 50 or lower, a closer look together with a clinician is suggested.` : undefined;

/** Who published the ranges of a score, or its one line. Undefined where there is neither. */
export const sourceWords = (partId: string): MessageDescriptor | undefined => {
  switch (partId) {
    case "phq-9":
      return msg`Ranges: Kroenke 2001.`;
    case "phq-8":
      return msg`Ranges: Kroenke 2001, for the PHQ-9.`;
    case "gad-7":
      return msg`Ranges: Spitzer 2006.`;
    case "who-5":
      return msg`The line at 50: Topp 2015.`;
    default:
      return undefined;
  }
};
