import type { MessageDescriptor } from "@lingui/core";
import type { BladderSign } from "#src/domain/bladder-check.ts";
import type { EffectName, Severity } from "#src/domain/effect.ts";
import {
  bloodPressureSentence,
  drivingSentence,
  emergencyNowSentence,
  emergencySentence,
  passingWaterSentence,
  sameDayBodySentence,
  sameDaySentence,
  therapistTodaySentence,
  thisWeekSentence,
  type Level,
} from "./level-sentences.ts";

/** How soon somebody is told of an effect, and in which words. */
export interface Advice {
  readonly level: Level;
  /** Said below it, where this may be the one that fits. */
  readonly also?: Exclude<Level, "note">;
  /** In place of the sentence of the level. */
  readonly say?: MessageDescriptor;
  /** An emergency by itself, said without a list of others. */
  readonly isPlain?: true;
  /** The whole of what can help stands with it, from the person's own plan on. */
  readonly needsSupportCard?: boolean;
}

type AdviceBySeverity = Partial<Record<Severity, Advice>> & {
  /** Also while nothing is said of how strong it is. */
  readonly usual: Advice;
  /** In place of the usual one, once it has lasted for more than a day. */
  readonly lasting?: Advice;
};

const plainEmergency: Advice = { level: "emergency", isPlain: true };
const sameDayOfTheBody: Advice = { level: "same-day", say: sameDayBodySentence };
const sameDayOrEmergency: Advice = { level: "same-day", also: "emergency" };

/**
 * The levels are those of the list of red flags. That something severe is told sooner than something mild is ours, for
 * review: it errs on the side of telling somebody.
 */
const adviceByEffect: Record<EffectName, AdviceBySeverity> = {
  nausea: { usual: { level: "note" }, severe: { level: "this-week" } },
  headache: { usual: { level: "note" }, severe: plainEmergency },
  dizzy: { usual: { level: "note", say: drivingSentence }, severe: sameDayOfTheBody },
  drowsy: { usual: { level: "note", say: drivingSentence, also: "emergency" }, severe: { level: "emergency" } },
  constipation: { usual: { level: "this-week" } },
  "passing-water": { usual: { level: "this-week", say: passingWaterSentence }, severe: sameDayOfTheBody },
  "blood-in-urine": { usual: sameDayOfTheBody },
  "heart-racing": { usual: { level: "this-week" }, severe: { ...sameDayOfTheBody, also: "emergency" } },
  "blood-pressure": {
    usual: { level: "this-week", say: bloodPressureSentence },
    severe: { ...sameDayOfTheBody, also: "emergency" },
  },
  "chest-pain": { usual: plainEmergency },
  "short-of-breath": { usual: plainEmergency },
  fainted: { usual: plainEmergency },
  seizure: { usual: plainEmergency },
  vision: { usual: plainEmergency },
  "hives-or-swelling": { usual: plainEmergency },
  unreal: { usual: sameDayOrEmergency },
  "seeing-or-hearing": { usual: { level: "same-day", also: "emergency" } },
  "racing-thoughts": { usual: { level: "same-day" } },
  "low-mood": {
    usual: { level: "same-day", also: "emergency" },
    severe: { level: "same-day", also: "emergency", needsSupportCard: true },
  },
  "thoughts-of-death": { usual: { level: "emergency", also: "same-day", needsSupportCard: true } },
  "wanting-more": { usual: { level: "this-week" }, severe: { level: "same-day" } },
  "yellow-skin": { usual: { level: "this-week" } },
  "left-upset": { usual: { level: "same-day", say: therapistTodaySentence } },
  // From here on ours, for review. Nothing is said of them that the list of red flags does not say of what is like them.
  foggy: { usual: { level: "note", say: drivingSentence }, severe: sameDayOfTheBody },
  unsteady: { usual: { level: "note", say: drivingSentence }, severe: sameDayOfTheBody },
  // The list names feeling unreal for long after a session.
  detached: { usual: { level: "note" }, lasting: sameDayOrEmergency, severe: sameDayOrEmergency },
  confused: {
    usual: { level: "note", say: drivingSentence },
    lasting: sameDayOrEmergency,
    severe: { ...sameDayOfTheBody, also: "emergency" },
  },
  anxious: { usual: { level: "note" }, severe: { level: "same-day", also: "emergency" } },
  "strong-emotions": { usual: { level: "note" }, severe: { level: "same-day", say: therapistTodaySentence } },
  "changed-senses": { usual: { level: "note" }, severe: { level: "this-week" } },
  restless: { usual: { level: "note" }, severe: { level: "this-week" } },
  vomiting: { usual: { level: "note" }, severe: { level: "this-week" } },
  "sleep-trouble": { usual: { level: "note" }, severe: { level: "this-week" } },
  "vivid-dreams": { usual: { level: "note" }, severe: { level: "this-week" } },
  irritable: { usual: { level: "note" }, severe: { level: "this-week" } },
  other: { usual: { level: "note" }, severe: { level: "same-day", also: "emergency" } },
};

/** `isLasting`: it was still there more than a day after it was noticed. */
export const redFlagOf = (effect: EffectName, severity?: Severity, isLasting = false): Advice => {
  const { usual, lasting = usual, ...bySeverity } = adviceByEffect[effect];
  return (severity && bySeverity[severity]) ?? (isLasting ? lasting : usual);
};

/** Whom to call is the therapist, before the clinic. */
export const speaksOfTherapist = ({ say }: Advice): boolean => say === therapistTodaySentence;

/** As in the list of red flags; what is not among them is told this week. */
const bladderToday: ReadonlySet<BladderSign> = new Set(["blood", "fever", "cannot-pass"]);
const isOfTheBladder = (sign: BladderSign): boolean => sign !== "constipation";

/** Undefined for "None of these". */
export const redFlagOfBladder = (signs: readonly BladderSign[]): Advice | undefined => {
  if (signs.length === 0) return undefined;
  if (signs.some((sign) => bladderToday.has(sign))) return sameDayOfTheBody;
  return signs.some(isOfTheBladder) ? { level: "this-week", say: passingWaterSentence } : { level: "this-week" };
};

/** Numbers that the sentences name where they are known, as in `emergencySentence` and `sameDaySentence`. */
interface Numbers {
  readonly emergency?: string | undefined;
  readonly afterHours?: string | undefined;
}

/** What to read now. Empty for a note that says nothing but that it was saved. */
export const sentencesOf = (advice: Advice, numbers: Numbers = {}): readonly MessageDescriptor[] => {
  const { also } = advice;
  const first = firstSentenceOf(advice, numbers);
  return [...(first ? [first] : []), ...(also ? [sentenceOf(also, numbers)] : [])];
};

const firstSentenceOf = ({ level, say, isPlain }: Advice, numbers: Numbers): MessageDescriptor | undefined => {
  if (say) return say;
  if (level === "note") return undefined;
  return level === "emergency" && isPlain ? emergencyNowSentence(numbers.emergency) : sentenceOf(level, numbers);
};

export const sentenceOf = (
  level: Exclude<Level, "note">,
  { emergency, afterHours }: Numbers = {},
): MessageDescriptor => {
  switch (level) {
    case "emergency":
      return emergencySentence(emergency);
    case "same-day":
      return sameDaySentence(afterHours);
    case "this-week":
      return thisWeekSentence;
  }
};
