import { itemId, type AnswerOption, type Band, type Instrument, type InstrumentItem } from "#src/domain/instrument.ts";
import { scoredItems } from "./items.ts";

// Free to reproduce and display since 2010. The wording is that of the LOINC panel 44249-1. Nothing in it may be changed:
// a new wording is a new version beside this one.

/** LOINC answer list LL358-3. */
const howOften: readonly AnswerOption[] = [
  { label: "Not at all", score: 0, loinc: "LA6568-5" },
  { label: "Several days", score: 1, loinc: "LA6569-3" },
  { label: "More than half the days", score: 2, loinc: "LA6570-1" },
  { label: "Nearly every day", score: 3, loinc: "LA6571-9" },
];

/** LOINC answer list LL359-1. */
const howDifficult: readonly AnswerOption[] = [
  { label: "Not difficult at all", score: 0, loinc: "LA6572-7" },
  { label: "Somewhat difficult", score: 1, loinc: "LA6573-5" },
  { label: "Very difficult", score: 2, loinc: "LA6575-0" },
  { label: "Extremely difficult", score: 3, loinc: "LA6574-3" },
];

const firstEight = scoredItems(
  [
    "Little interest or pleasure in doing things",
    "Feeling down, depressed, or hopeless",
    "Trouble falling or staying asleep, or sleeping too much",
    "Feeling tired or having little energy",
    "Poor appetite or overeating",
    "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
    "Trouble concentrating on things, such as reading the newspaper or watching television",
    "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
  ],
  howOften,
  ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"],
);

/** Declining it is an answer of its own: HL7's PHR guide marks it so too. */
const ninth: InstrumentItem = {
  id: itemId("9"),
  text: "Thoughts that you would be better off dead or of hurting yourself in some way",
  answers: howOften,
  isScored: true,
  mayDecline: true,
  isOptional: false,
  loinc: "44260-8",
};

/** It has no part in the total, and asks only those who checked something. */
const functionItem: InstrumentItem = {
  id: itemId("function"),
  text: "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
  answers: howDifficult,
  isScored: false,
  mayDecline: false,
  isOptional: true,
  loinc: "69722-7",
};

/** Kroenke 2001. */
const bandsUpTo = (highest: number): readonly Band[] => [
  { id: "minimal", from: 0, to: 4 },
  { id: "mild", from: 5, to: 9 },
  { id: "moderate", from: 10, to: 14 },
  { id: "moderately-severe", from: 15, to: 19 },
  { id: "severe", from: 20, to: highest },
];

const idsOfFirstEight = firstEight.map(({ id }) => id);

export const phq9: Instrument = {
  id: "phq-9",
  version: "en-1",
  language: "en",
  name: "PHQ-9",
  stem: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: [...firstEight, ninth, functionItem],
  recallDays: 14,
  isHigherBetter: false,
  parts: [
    {
      id: "phq-9",
      name: "PHQ-9",
      items: [...idsOfFirstEight, ninth.id],
      factor: 1,
      range: [0, 27],
      bands: bandsUpTo(27),
      loinc: "44261-6",
    },
    // No LOINC: none was found for this total, and that of the PHQ-9 would be wrong.
    { id: "phq-8", name: "PHQ-8", items: idsOfFirstEight, factor: 1, range: [0, 24], bands: bandsUpTo(24) },
  ],
  notice:
    "Copyright © Pfizer Inc. All rights reserved. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  loinc: "44249-1",
};
