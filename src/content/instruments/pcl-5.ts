import type { AnswerOption, Instrument } from "#src/domain/instrument.ts";
import { scoredItems } from "./items.ts";

// The past-month form of the US Department of Veterans Affairs, in the public domain. Of the paper form's instruction, "circle one
// of the numbers to the right to" is left out: there is nothing to circle. Off at first: reading it is for a clinician.

const howMuch: readonly AnswerOption[] = [
  { label: "Not at all", score: 0 },
  { label: "A little bit", score: 1 },
  { label: "Moderately", score: 2 },
  { label: "Quite a bit", score: 3 },
  { label: "Extremely", score: 4 },
];

const items = scoredItems(
  [
    "Repeated, disturbing, and unwanted memories of the stressful experience?",
    "Repeated, disturbing dreams of the stressful experience?",
    "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
    "Feeling very upset when something reminded you of the stressful experience?",
    "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
    "Avoiding memories, thoughts, or feelings related to the stressful experience?",
    "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
    "Trouble remembering important parts of the stressful experience?",
    "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
    "Blaming yourself or someone else for the stressful experience or what happened after it?",
    "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
    "Loss of interest in activities that you used to enjoy?",
    "Feeling distant or cut off from other people?",
    "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
    "Irritable behavior, angry outbursts, or acting aggressively?",
    "Taking too many risks or doing things that could cause you harm?",
    'Being "superalert" or watchful or on guard?',
    "Feeling jumpy or easily startled?",
    "Having difficulty concentrating?",
    "Trouble falling or staying asleep?",
  ],
  howMuch,
);

export const pcl5: Instrument = {
  id: "pcl-5",
  version: "en-1",
  language: "en",
  name: "PCL-5",
  intro:
    "Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then indicate how much you have been bothered by that problem in the past month.",
  stem: "In the past month, how much were you bothered by:",
  items,
  recallDays: 30,
  isHigherBetter: false,
  parts: [
    {
      // A past-week form exists. Its scores would be a series of their own.
      id: "pcl-5-month",
      name: "PCL-5",
      items: items.map(({ id }) => id),
      factor: 1,
      range: [0, 80],
      // None were ever derived from data (Forkus 2022).
      bands: [],
      loinc: "101698-9",
    },
  ],
  notice:
    "PTSD Checklist for DSM-5 (PCL-5), past-month version. Developed by staff at the VA's National Center for PTSD. It is not copyrighted and in the public domain. Interpretation of the PCL-5 should be made by a clinician.",
  loinc: "101697-1",
};
