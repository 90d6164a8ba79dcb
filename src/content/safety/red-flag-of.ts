import type { MessageDescriptor } from "@lingui/core";
import type { EffectName, Severity } from "#src/domain/effect.ts";
import {
  drivingSentence,
  emergencySentence,
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
  /** The whole of what can help stands with it, from the person's own plan on. */
  readonly needsSupportCard?: boolean;
}

type AdviceBySeverity = Partial<Record<Severity, Advice>> & {
  /** Also while nothing is said of how strong it is. */
  readonly usual: Advice;
};

/**
 * The levels are those of the list of red flags. That something severe is told sooner than something mild is ours, for
 * review: it errs on the side of telling somebody.
 */
const adviceByEffect: Record<EffectName, AdviceBySeverity> = {
  nausea: { usual: { level: "note" }, severe: { level: "this-week" } },
  headache: { usual: { level: "note" }, severe: { level: "emergency" } },
  dizzy: { usual: { level: "note", say: drivingSentence }, severe: { level: "same-day" } },
  drowsy: { usual: { level: "note", say: drivingSentence }, severe: { level: "emergency" } },
  constipation: { usual: { level: "this-week" } },
  "passing-water": { usual: { level: "this-week" }, severe: { level: "same-day" } },
  "blood-in-urine": { usual: { level: "same-day" } },
  "heart-racing": { usual: { level: "this-week" }, severe: { level: "same-day", also: "emergency" } },
  "blood-pressure": { usual: { level: "this-week" }, severe: { level: "same-day", also: "emergency" } },
  "chest-pain": { usual: { level: "emergency" } },
  "short-of-breath": { usual: { level: "emergency" } },
  vision: { usual: { level: "emergency" } },
  "hives-or-swelling": { usual: { level: "emergency" } },
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
  other: { usual: { level: "note" }, severe: { level: "this-week" } },
};

export const redFlagOf = (effect: EffectName, severity?: Severity): Advice => {
  const advice = adviceByEffect[effect];
  return (severity && advice[severity]) ?? advice.usual;
};

/** What to read now. Empty for a note that says nothing but that it was saved. `emergency` as in `emergencySentence`. */
export const sentencesOf = ({ level, also, say }: Advice, emergency?: string): readonly MessageDescriptor[] => {
  const first = say ?? (level === "note" ? undefined : sentenceOf(level, emergency));
  return [...(first ? [first] : []), ...(also ? [sentenceOf(also, emergency)] : [])];
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
