import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import { findPractice } from "#src/content/practices/practices.ts";
import { outcomes } from "#src/domain/intention.ts";
import { isWithin } from "#src/domain/time.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

/** How many intentions there were, what sessions did with them, and how many steps came of it. No words. SPEC S2, S24 */
export const intentionBlocks = (scope: Scope): Block[] => [
  intentionCount(scope),
  ...outcomeBlocks(scope),
  ...stepBlocks(scope),
];

const intentionCount = ({ records, range }: Scope): Block => {
  const count = keptWithin(records.intentions, range).length;
  return {
    kind: "sentence",
    text: plural(count, {
      0: "No intention was written down in these days.",
      one: "# intention was written down in these days.",
      other: "# intentions were written down in these days.",
    }),
  };
};

const outcomeBlocks = ({ records, range }: Scope): Block[] => {
  const said = records.intentions
    .flatMap(({ record }) => record.outcomes ?? [])
    .filter(({ at }) => isWithin(range, at.localDay));
  if (said.length === 0) return [];
  return [
    {
      kind: "table",
      caption: t`What sessions did with an intention, as the patient said.`,
      head: [t`Said`, t`Times`],
      rows: outcomes.flatMap((outcome) => {
        const times = said.filter((one) => one.outcome === outcome).length;
        return times === 0 ? [] : [[i18n._(outcomeNames[outcome]), String(times)]];
      }),
    },
  ];
};

const stepBlocks = ({ records, range }: Scope): Block[] => {
  const steps = keptWithin(records.steps, range).map(({ record }) => record);
  if (steps.length === 0) return [];
  const countOf = (state: (typeof steps)[number]["state"]) => steps.filter((step) => step.state === state).length;
  const set = plural(steps.length, { one: "# small step was written down", other: "# small steps were written down" });
  return [
    {
      kind: "sentence",
      text: t`${set}: ${countOf("done")} done, ${countOf("open")} not yet, ${countOf("let-go")} let go.`,
    },
  ];
};

export const practiceBlocks = ({ records, range }: Scope): Block[] => {
  const logs = keptWithin(records.practiceLogs, range);
  if (logs.length === 0) return [{ kind: "sentence", text: t`No practice was logged in these days.` }];

  const countByName = new Map<string, number>();
  for (const { record } of logs) {
    const practice = findPractice(record.practiceId);
    const name = practice ? i18n._(practice.title) : t`Another practice`;
    countByName.set(name, (countByName.get(name) ?? 0) + 1);
  }
  const rows = [...countByName].toSorted(([, a], [, b]) => b - a).map(([name, count]) => [name, String(count)]);
  const caption = plural(logs.length, { one: "# practice logged", other: "# practices logged" });
  return [{ kind: "table", caption, head: [t`Practice`, t`Times`], rows }];
};
