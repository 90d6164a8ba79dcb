import type { AnswerOption, Instrument } from "#src/domain/instrument.ts";
import { scoredItems } from "./items.ts";

// The version of 1998. Free with its source named; the edition of 2024 is for non-commercial use, with nothing changed. Off until
// a person has read that licence and held this wording against it.

const howMuchOfTheTime: readonly AnswerOption[] = [
  { label: "All of the time", score: 5 },
  { label: "Most of the time", score: 4 },
  { label: "More than half of the time", score: 3 },
  { label: "Less than half of the time", score: 2 },
  { label: "Some of the time", score: 1 },
  { label: "At no time", score: 0 },
];

const items = scoredItems(
  [
    "I have felt cheerful and in good spirits",
    "I have felt calm and relaxed",
    "I have felt active and vigorous",
    "I woke up feeling fresh and rested",
    "My daily life has been filled with things that interest me",
  ],
  howMuchOfTheTime,
);

export const who5: Instrument = {
  id: "who-5",
  version: "en-1",
  language: "en",
  name: "WHO-5",
  stem: "Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.",
  items,
  recallDays: 14,
  isHigherBetter: true,
  // No bands: the names that circulate ("good", "poor") have no source. No LOINC: none was found.
  parts: [{ id: "who-5", name: "WHO-5", items: items.map(({ id }) => id), factor: 4, range: [0, 100], bands: [] }],
  notice:
    "World Health Organization-Five Well-Being Index (WHO-5). Source: World Health Organization, version of 1998.",
};
