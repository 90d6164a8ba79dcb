import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { bladderSignNames } from "#src/content/names/bladder-names.ts";
import { bladderSigns } from "#src/domain/bladder-check.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

/** The bladder-and-bowel question: how often it was answered, and what with. "None of these" is an answer. SPEC S19 */
export const bladderBlocks = ({ records, range }: Scope): Block[] => {
  const checks = keptWithin(records.bladderChecks, range).map(({ record }) => record);
  if (checks.length === 0) return [];
  const none = checks.filter(({ signs }) => signs.length === 0).length;
  const answered = plural(checks.length, { one: "# time", other: "# times" });
  const rows = bladderSigns.flatMap((sign) => {
    const noticed = checks.filter(({ signs }) => signs.includes(sign));
    const latest = noticed.at(-1);
    if (!latest) return [];
    const told = noticed.filter(({ isTold }) => isTold).length;
    return [
      [
        i18n._(bladderSignNames[sign]),
        String(noticed.length),
        paperDay(latest.at.localDay),
        told === 0 ? t`not yet` : t`${told} of ${noticed.length}`,
      ],
    ];
  });
  return [
    {
      kind: "sentence",
      text:
        none === 0
          ? t`The bladder-and-bowel question was answered ${answered}.`
          : t`The bladder-and-bowel question was answered ${answered}, with “None of these” in ${none} of them.`,
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: t`What was ticked in the bladder-and-bowel question.`,
            head: [t`Noticed`, t`Times`, t`Latest`, t`Clinic told`],
            rows,
          },
        ]),
  ];
};
