import type { MessageDescriptor } from "@lingui/core";
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
};

const plainEmergency: Advice = { level: "emergency", isPlain: true };
const sameDayOfTheBody: Advice = { level: "same-day", say: sameDayBodySentence };

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
  unreal: { usual: { level: "same-day", also: "emergency" } },
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
  other: { usual: { level: "note" }, severe: { level: "same-day", also: "emergency" } },
};

export const redFlagOf = (effect: EffectName, severity?: Severity): Advice => {
  const advice = adviceByEffect[effect];
  return (severity && advice[severity]) ?? advice.usual;
};

/** What to read now. Empty for a note that says nothing but that it was saved. `emergency` as in `emergencySentence`. */
export const sentencesOf = (advice: Advice, emergency?: string): readonly MessageDescriptor[] => {
  const { also } = advice;
  const first = firstSentenceOf(advice, emergency);
  return [...(first ? [first] : []), ...(also ? [sentenceOf(also, emergency)] : [])];
};

const firstSentenceOf = ({ level, say, isPlain }: Advice, emergency?: string): MessageDescriptor | undefined => {
  if (say) return say;
  if (level === "note") return undefined;
  return level === "emergency" && isPlain ? emergencyNowSentence(emergency) : sentenceOf(level, emergency);
};

export const sentenceOf = (level: Exclude<Level, "note">, emergency?: string): MessageDescriptor => {
  switch (level) {
    case "emergency":
      return emergencySentence(emergency);
    case "same-day":
      return sameDaySentence();
    case "this-week":
      return thisWeekSentence;
  }
};
