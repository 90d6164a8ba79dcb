import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { EffectName, EffectPhase, Severity } from "#src/domain/effect.ts";

/** In words that a person would use for it, without a judgement of what it is. */
export const effectNames: Record<EffectName, MessageDescriptor> = {
  nausea: msg`Nausea`,
  headache: msg`Headache`,
  dizzy: msg`Dizzy`,
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
  foggy: msg`Foggy, slow to think`,
  detached: msg`Apart from my body or from the world`,
  anxious: msg`Anxious, or in panic`,
  "changed-senses": msg`Sounds, tastes or touch were different`,
  "strong-emotions": msg`Strong emotions`,
  confused: msg`Confused`,
  unsteady: msg`Clumsy, unsure on my feet`,
  restless: msg`Restless`,
  vomiting: msg`Vomiting`,
  "sleep-trouble": msg`Trouble sleeping`,
  "vivid-dreams": msg`Vivid dreams`,
  irritable: msg`Irritable`,
  other: msg`Something else`,
};

/** What is most often noticed first, what is rare last: a list to choose from. */
export const effectsToChoose: readonly EffectName[] = [
  "drowsy",
  "foggy",
  "dizzy",
  "unsteady",
  "nausea",
  "vomiting",
  "headache",
  "detached",
  "unreal",
  "strong-emotions",
  "anxious",
  "confused",
  "restless",
  "irritable",
  "low-mood",
  "thoughts-of-death",
  "racing-thoughts",
  "sleep-trouble",
  "vivid-dreams",
  "vision",
  "changed-senses",
  "seeing-or-hearing",
  "heart-racing",
  "blood-pressure",
  "chest-pain",
  "short-of-breath",
  "fainted",
  "seizure",
  "hives-or-swelling",
  "constipation",
  "passing-water",
  "blood-in-urine",
  "yellow-skin",
  "left-upset",
  "wanting-more",
  "other",
];

export const severityNames: Record<Severity, MessageDescriptor> = {
  mild: msg`Mild`,
  moderate: msg`Moderate`,
  severe: msg`Severe`,
};

/** When it was there, as seen from the session it is put down to. */
export const effectPhaseNames: Record<EffectPhase, MessageDescriptor> = {
  during: msg`During the session`,
  "first-day": msg`In the first day after it`,
  between: msg`In the days between sessions`,
  later: msg`Later than that`,
};

/** "20 minutes", "2 days": in the largest unit in which it is whole. */
export const durationWords = (minutes: number): MessageDescriptor => {
  const days = minutes / 1440;
  const hours = minutes / 60;
  if (days >= 1 && Number.isInteger(days)) return msg`${plural(days, { one: "# day", other: "# days" })}`;
  if (hours >= 1 && Number.isInteger(hours)) return msg`${plural(hours, { one: "# hour", other: "# hours" })}`;
  return msg`${plural(minutes, { one: "# minute", other: "# minutes" })}`;
};
