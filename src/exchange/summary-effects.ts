import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { effectNames as nameOf, severityNames } from "#src/content/names/effect-names.ts";
import { effectNames, type Effect, type EffectName, type Severity } from "#src/domain/effect.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

/**
 * What was noticed, at its worst, and how often. What a prescriber looks for first says so too when nothing was recorded of
 * it. SPEC S19
 */
export const effectBlocks = (scope: Scope): Block[] => {
  const effects = keptWithin(scope.records.effects, scope.range).map(({ record }) => record);
  const rows = effectNames
    .map((name) => ({ name, noticed: effects.filter(({ effect }) => effect === name) }))
    .filter(({ name, noticed }) => noticed.length > 0 || alwaysShown.has(name));
  return [
    {
      kind: "table",
      caption: t`As the patient noticed them; what brought them about is not known.`,
      head: [t`Effect`, t`Worst`, t`Times`, t`Latest`, t`Clinic told`],
      rows: rows.map(({ name, noticed }) => effectRow(name, noticed)),
    },
  ];
};

const alwaysShown: ReadonlySet<EffectName> = new Set(["passing-water", "blood-in-urine", "blood-pressure"] as const);

const effectRow = (name: EffectName, effects: readonly Effect[]): string[] => {
  const latest = effects.at(-1);
  if (!latest) return [i18n._(nameOf[name]), t`none recorded`, "0", "–", "–"];
  const worst = severities.findLast((severity) => effects.some((effect) => effect.severity === severity));
  const told = effects.filter(({ isTold }) => isTold).length;
  return [
    i18n._(nameOf[name]),
    worst ? i18n._(severityNames[worst]) : t`not said`,
    String(effects.length),
    paperDay(latest.at.localDay),
    told === 0 ? t`not yet` : t`${told} of ${effects.length}`,
  ];
};

const severities = ["mild", "moderate", "severe"] as const satisfies readonly Severity[];
