import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import {
  beforeDoseSentence,
  drivingSentence,
  sameDayBodySentence,
  therapistTodaySentence,
  type Level,
} from "./level-sentences.ts";

interface Signs {
  readonly level: Level;
  readonly signs: MessageDescriptor;
  /** In place of the sentence of the level. */
  readonly say?: readonly MessageDescriptor[];
}

export interface RedFlag {
  readonly id: string;
  readonly domain: MessageDescriptor;
  /** The most urgent first. */
  readonly groups: readonly [Signs, ...Signs[]];
}

/**
 * What to tell somebody about, and how soon. The person decides; the app compares nothing with this list but an effect that
 * was chosen by its name. The wording is clinical: change it only with a clinician.
 */
export const redFlags: readonly RedFlag[] = [
  {
    id: "mood",
    domain: msg`Mood and thoughts of suicide`,
    groups: [
      { level: "emergency", signs: msg`A plan, or giving things away.` },
      { level: "same-day", signs: msg`New or stronger thoughts of death or of hurting yourself; feeling hopeless.` },
    ],
  },
  {
    id: "heart",
    domain: msg`Heart and blood pressure`,
    groups: [
      {
        level: "emergency",
        signs: msg`A severe headache, a change in your eyesight, chest pain, being short of breath, fainting, a seizure.`,
      },
      {
        level: "same-day",
        signs: msg`A blood pressure above 140/90 before a dose.`,
        say: [beforeDoseSentence, sameDayBodySentence],
      },
    ],
  },
  {
    id: "breathing",
    domain: msg`Breathing and staying awake`,
    groups: [{ level: "emergency", signs: msg`Someone who can't be woken, slow breathing, blue lips.` }],
  },
  {
    id: "allergy",
    domain: msg`Allergy`,
    groups: [{ level: "emergency", signs: msg`Swelling, hives, trouble breathing.` }],
  },
  {
    id: "not-back",
    domain: msg`Not coming back`,
    groups: [
      {
        level: "same-day",
        signs: msg`Hearing or seeing things, feeling watched or followed, feeling unreal for more than a day. When you might hurt yourself or someone else, call the emergency number.`,
      },
    ],
  },
  {
    id: "activation",
    domain: msg`Unusually high`,
    groups: [
      {
        level: "same-day",
        signs: msg`Little sleep without being tired, racing thoughts, spending, risky things, feeling higher than you know yourself.`,
      },
    ],
  },
  {
    id: "bladder",
    domain: msg`Bladder and bowels`,
    groups: [
      {
        level: "same-day",
        signs: msg`Blood in your urine, a fever with it, or you can't pass urine.`,
        say: [sameDayBodySentence],
      },
      {
        level: "this-week",
        signs: msg`Burning, urgent, often, at night, pain low in the belly, leaking; an infection that comes back, or a test that finds none. Constipation, too.`,
      },
    ],
  },
  {
    id: "misuse",
    domain: msg`Wanting more`,
    groups: [
      {
        level: "same-day",
        signs: msg`Using it alone, or with alcohol, opioids or benzodiazepines.`,
      },
      {
        level: "this-week",
        signs: msg`Wanting more than was prescribed, taking it early, hiding it, needing more for the same, cravings.`,
      },
    ],
  },
  {
    id: "left-upset",
    domain: msg`You left a session upset`,
    groups: [{ level: "same-day", signs: msg`Nobody has to carry that home alone.`, say: [therapistTodaySentence] }],
  },
  {
    id: "liver",
    domain: msg`Skin, eyes and urine`,
    groups: [{ level: "this-week", signs: msg`Yellow skin or eyes, dark urine.` }],
  },
  {
    id: "driving",
    domain: msg`Before you drive`,
    groups: [{ level: "note", signs: msg`Drowsy, unsure or dizzy.`, say: [drivingSentence] }],
  },
];
