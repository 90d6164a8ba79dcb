import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import {
  durationWords,
  effectNames as nameOf,
  effectPhaseNames,
  severityNames,
} from "#src/content/names/effect-names.ts";
import { effectNames, effectPhases, type Effect, type EffectName, type Severity } from "#src/domain/effect.ts";
import { dotted, paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

/**
 * What was noticed, at its worst, and how often. What a prescriber looks for first says so too when nothing was recorded of
 * it. Effects on mood have a tick of their own, as question 9 has: they tell the same. Its sentence is ours, for review.
 * SPEC S19
 */
export const effectBlocks = (scope: Scope, sharesMoodEffects: boolean): Block[] => {
  const all = effectsOf(scope);
  const effects = sharesMoodEffects ? all : all.filter((effect) => !isOnMood(effect));
  const rows = effectNames
    .map((name) => ({ name, noticed: effects.filter(({ effect }) => effect === name) }))
    .filter(({ name, noticed }) => noticed.length > 0 || alwaysShown.has(name));
  return [
    {
      kind: "table",
      caption: t`As the patient noticed them; what brought them about is not known.`,
      head: [t`Effect`, t`Worst, by phase`, t`Times`, t`Latest`, t`Clinic told`],
      rows: rows.map(({ name, noticed }) => effectRow(name, noticed)),
    },
    ...(effects.length < all.length
      ? [{ kind: "sentence" as const, text: t`Effects on mood: not shared by patient's choice.` }]
      : []),
  ];
};

/** Whether the page could tell of low mood or thoughts of death. */
export const hasMoodEffects = (days: Pick<Scope, "records" | "range">): boolean => effectsOf(days).some(isOnMood);

const effectsOf = ({ records, range }: Pick<Scope, "records" | "range">): Effect[] =>
  keptWithin(records.effects, range).map(({ record }) => record);

const isOnMood = ({ effect }: Effect): boolean => effect === "low-mood" || effect === "thoughts-of-death";

const alwaysShown: ReadonlySet<EffectName> = new Set(["passing-water", "blood-in-urine", "blood-pressure"] as const);

const effectRow = (name: EffectName, effects: readonly Effect[]): string[] => {
  const latest = effects.at(-1);
  if (!latest) return [i18n._(nameOf[name]), t`none recorded`, "0", "–", "–"];
  const told = effects.filter(({ isTold }) => isTold).length;
  return [
    i18n._(nameOf[name]),
    worstWords(effects),
    String(effects.length),
    dotted(paperDay(latest.at.localDay), onsetWords(latest), lastedWords(latest), stillThereWords(latest)),
    told === 0 ? t`not yet` : t`${told} of ${effects.length}`,
  ];
};

/** "Severe (during the session: severe, later than that: mild)". The phases only where one was said. */
const worstWords = (effects: readonly Effect[]): string => {
  const byPhase = effectPhases.flatMap((phase) => {
    const ofPhase = effects.filter((effect) => effect.phase === phase);
    if (ofPhase.length === 0) return [];
    return [`${i18n._(effectPhaseNames[phase]).toLocaleLowerCase()}: ${worstOf(ofPhase).toLocaleLowerCase()}`];
  });
  return byPhase.length === 0 ? worstOf(effects) : `${worstOf(effects)} (${byPhase.join(", ")})`;
};

const worstOf = (effects: readonly Effect[]): string => {
  const worst = severities.findLast((severity) => effects.some((effect) => effect.severity === severity));
  return worst ? i18n._(severityNames[worst]) : t`not said`;
};

const onsetWords = ({ onsetAfterMinutes: minutes }: Effect): string | null => {
  if (minutes === undefined) return null;
  const words = i18n._(durationWords(minutes));
  return t`began ${words} after the start`;
};

const lastedWords = ({ lastedMinutes: minutes }: Effect): string | null => {
  if (minutes === undefined) return null;
  const words = i18n._(durationWords(minutes));
  return t`lasted ${words}`;
};

const stillThereWords = ({ isStillThere, stillThereAt }: Effect): string | null => {
  if (isStillThere === undefined) return null;
  const said = isStillThere ? t`still there` : t`over`;
  return stillThereAt ? `${said}, ${paperDay(stillThereAt.localDay)}` : said;
};

const severities = ["mild", "moderate", "severe"] as const satisfies readonly Severity[];
