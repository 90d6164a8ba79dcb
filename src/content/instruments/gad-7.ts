import type { AnswerOption, Instrument } from "#src/domain/instrument.ts";
import { scoredItems } from "./items.ts";

// Free to reproduce and display, as the PHQ-9 is. Nothing in it may be changed.

/** "Not at all sure" for the first of them is a known misprint (Zorowitz 2021). Their LOINC codes were not verified for the GAD-7. */
const howOften: readonly AnswerOption[] = [
  { label: "Not at all", score: 0 },
  { label: "Several days", score: 1 },
  { label: "More than half the days", score: 2 },
  { label: "Nearly every day", score: 3 },
];

const items = scoredItems(
  [
    "Feeling nervous, anxious or on edge",
    "Not being able to stop or control worrying",
    "Worrying too much about different things",
    "Trouble relaxing",
    "Being so restless that it is hard to sit still",
    "Becoming easily annoyed or irritable",
    "Feeling afraid as if something awful might happen",
  ],
  howOften,
  ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
);

export const gad7: Instrument = {
  id: "gad-7",
  version: "en-1",
  language: "en",
  name: "GAD-7",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items,
  recallDays: 14,
  isHigherBetter: false,
  parts: [
    {
      id: "gad-7",
      name: "GAD-7",
      items: items.map(({ id }) => id),
      factor: 1,
      range: [0, 21],
      // Spitzer 2006.
      bands: [
        { id: "minimal", from: 0, to: 4 },
        { id: "mild", from: 5, to: 9 },
        { id: "moderate", from: 10, to: 14 },
        { id: "severe", from: 15, to: 21 },
      ],
      loinc: "70274-6",
    },
  ],
  notice:
    "Copyright © Pfizer Inc. All rights reserved. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  // The panel. Public code often takes it for the total.
  loinc: "69737-5",
};
