import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { EffectName, Severity } from "#src/domain/effect.ts";

/** In words that a person would use for it, without a judgement of what it is. */
export const effectNames: Record<EffectName, MessageDescriptor> = {
  nausea: msg`Nausea or vomiting`,
  headache: msg`Headache`,
  dizzy: msg`Dizzy or unsteady`,
  drowsy: msg`Drowsy, hard to stay awake`,
  constipation: msg`Constipation`,
  "passing-water": msg`Trouble passing water: burning, urgent, often, leaking`,
  "blood-in-urine": msg`Blood in my urine`,
  "heart-racing": msg`Heart racing or pounding`,
  "blood-pressure": msg`High blood pressure, as measured`,
  "chest-pain": msg`Chest pain`,
  "short-of-breath": msg`Short of breath`,
  fainted: msg`I fainted`,
  seizure: msg`A seizure`,
  vision: msg`A change in my eyesight`,
  "hives-or-swelling": msg`Hives or swelling`,
  unreal: msg`Feeling unreal, not back yet`,
  "seeing-or-hearing": msg`Seeing or hearing things`,
  "racing-thoughts": msg`Racing thoughts, little need for sleep`,
  "low-mood": msg`Low or hopeless mood`,
  "thoughts-of-death": msg`Thoughts of death or of hurting myself`,
  "wanting-more": msg`Wanting more than was prescribed`,
  "yellow-skin": msg`Yellow skin or eyes, dark urine`,
  "left-upset": msg`I left a session upset`,
  other: msg`Something else`,
};

export const severityNames: Record<Severity, MessageDescriptor> = {
  mild: msg`Mild`,
  moderate: msg`Moderate`,
  severe: msg`Severe`,
};
