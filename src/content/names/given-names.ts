import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { doseByWeight, type BodyWeight } from "#src/domain/body-weight.ts";
import {
  vitalPhases,
  type Dose,
  type DoseForm,
  type DoseTeller,
  type Environment,
  type ImpressionRow,
  type MouthPlace,
  type Route,
  type Vital,
} from "#src/domain/session.ts";
import { routeNames } from "./session-names.ts";

export const doseFormNames: Record<DoseForm, MessageDescriptor> = {
  infusion: msg`Infusion`,
  injection: msg`Injection`,
  troche: msg`Troche`,
  lozenge: msg`Lozenge`,
  tablet: msg`Tablet that melts`,
  spray: msg`Spray`,
  liquid: msg`Liquid`,
  capsule: msg`Capsule`,
};

export const mouthPlaceNames: Record<MouthPlace, MessageDescriptor> = {
  "under-tongue": msg`Under the tongue`,
  "in-cheek": msg`In the cheek`,
  swished: msg`Swished in the mouth`,
};

/** Who said how much it was. */
export const doseTellerNames: Record<DoseTeller, MessageDescriptor> = {
  clinic: msg`The clinic`,
  label: msg`The label`,
  me: msg`I reckon so`,
};

const doseTellerSentences: Record<DoseTeller, MessageDescriptor> = {
  clinic: msg`as the clinic said`,
  label: msg`as the label says`,
  me: msg`as I reckon`,
};

/** For whoever reads a page that somebody else hands over. */
export const doseTellerSentencesForReader: typeof doseTellerSentences = {
  ...doseTellerSentences,
  me: msg`as the patient reckons`,
};

/** In the order of a day. */
export const vitalPhaseNames: Record<Vital["phase"], MessageDescriptor> = {
  before: msg`Before`,
  during: msg`During`,
  after: msg`After`,
  home: msg`At home`,
};

export const measuredByNames: Record<NonNullable<Vital["measuredBy"]>, MessageDescriptor> = {
  clinic: msg`The clinic`,
  me: msg`Me`,
};

export const settingNames: Record<NonNullable<Environment["setting"]>, MessageDescriptor> = {
  clinic: msg`At the clinic`,
  "therapist-office": msg`At my therapist's`,
  "home-with-somebody": msg`At home, with somebody there`,
  "home-alone": msg`At home, alone`,
  other: msg`Somewhere else`,
};

export const positionNames: Record<NonNullable<Environment["position"]>, MessageDescriptor> = {
  recliner: msg`Recliner`,
  mat: msg`Mat`,
  bed: msg`Bed`,
  chair: msg`Chair`,
  other: msg`Another place`,
};

/** Said when the place is at home: what the US medicines agency says. For review. */
export const atHomeSentence: MessageDescriptor = msg`The US medicines agency (FDA) has not evaluated ketamine that a pharmacy mixes itself. It says that taking it at home adds risk, because nobody there may be watching over your health.`;

interface ImpressionNames {
  readonly name: MessageDescriptor;
  /** What 0 means. */
  readonly low: MessageDescriptor;
  /** What 10 means. */
  readonly high: MessageDescriptor;
}

export const impressionNames: Record<ImpressionRow, ImpressionNames> = {
  intensity: { name: msg`How intense it was`, low: msg`not at all`, high: msg`as intense as I can imagine` },
  ease: { name: msg`How easy it was`, low: msg`not at all`, high: msg`as easy as I can imagine` },
  release: { name: msg`Emotional release`, low: msg`none`, high: msg`as much as I can imagine` },
  support: { name: msg`How supported I felt`, low: msg`not at all`, high: msg`as much as I can imagine` },
  fear: { name: msg`Fear`, low: msg`none`, high: msg`as much as I can imagine` },
};

/** "150 mg", and after it what was said of how it was given: by its own route, else by that of the session. */
export const doseParts = (
  dose: Dose,
  routeOfSession?: Route,
  tellers: Record<DoseTeller, MessageDescriptor> = doseTellerSentences,
): MessageDescriptor[] => {
  const {
    route = routeOfSession,
    form,
    heldMinutes: held,
    mouthPlace,
    wasSwallowed,
    infusionMinutes: ran,
    afterMinutes: after,
    asToldBy,
  } = dose;
  return [
    dose.known ? amountOf(dose) : msg`Dose not known`,
    // "Under the tongue or in the cheek" is told by the place already.
    ...(route && !(mouthPlace && route === "oromucosal") ? [routeNames[route]] : []),
    ...(mouthPlace ? [mouthPlaceNames[mouthPlace]] : []),
    ...(form ? [doseFormNames[form]] : []),
    ...(ran === undefined ? [] : [msg`ran for ${ran} min`]),
    ...(held === undefined ? [] : [msg`held for ${held} min`]),
    ...(wasSwallowed === undefined ? [] : [wasSwallowed ? msg`then swallowed` : msg`then spat out`]),
    ...(after === undefined || after === 0 ? [] : [msg`${after} min after the start`]),
    ...(asToldBy ? [tellers[asToldBy]] : []),
  ];
};

/** The dose in its other unit, marked as reckoned. Nothing where the dose or the weight is not known. */
export const reckonedParts = (dose: Dose, weight: BodyWeight | undefined): MessageDescriptor[] => {
  const reckoned = doseByWeight(dose, weight);
  if (!reckoned) return [];
  const { amount, unit } = reckoned;
  return [
    unit === "mg"
      ? msg`${amount} mg reckoned, from the weight you wrote down`
      : msg`${amount} mg/kg reckoned, from the weight you wrote down`,
  ];
};

/** "72 kg" */
export const weightWords = ({ amount, unit }: BodyWeight): MessageDescriptor =>
  unit === "kg" ? msg`${amount} kg` : msg`${amount} lb`;

const amountOf = ({ amount, unit }: Extract<Dose, { known: true }>): MessageDescriptor =>
  unit === "mg" ? msg`${amount} mg` : msg`${amount} mg/kg`;

/** "120/80", "72 a minute", "97 %": what was measured, each with its unit. */
export const vitalParts = ({ systolic, diastolic, heartRate, oxygen }: Vital): MessageDescriptor[] => [
  ...(systolic === undefined && diastolic === undefined ? [] : [pressureOf(systolic, diastolic)]),
  ...(heartRate === undefined ? [] : [msg`pulse ${heartRate} a minute`]),
  ...(oxygen === undefined ? [] : [msg`oxygen ${oxygen} %`]),
];

const pressureOf = (systolic: number | string = "–", diastolic: number | string = "–"): MessageDescriptor =>
  msg`${systolic}/${diastolic} mmHg`;

export const measuredBySentences: Record<NonNullable<Vital["measuredBy"]>, MessageDescriptor> = {
  clinic: msg`measured by the clinic`,
  me: msg`measured by me`,
};

/** "20 min before the start". Undefined when nobody said. */
export const vitalTime = ({ afterMinutes }: Vital): MessageDescriptor | undefined => {
  if (afterMinutes === undefined) return undefined;
  const minutes = Math.abs(afterMinutes);
  if (minutes === 0) return msg`at the start`;
  return afterMinutes < 0 ? msg`${minutes} min before the start` : msg`${minutes} min after the start`;
};

/** In the order of a day; of one phase as they were entered. */
export const byPhase = (vitals: readonly Vital[]): Vital[] =>
  vitalPhases.flatMap((phase) => vitals.filter((vital) => vital.phase === phase));
