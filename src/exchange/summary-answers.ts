import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { fewestDays, median } from "#src/analysis/statistics.ts";
import { fiveStepNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import type { CheckIn, FiveSteps } from "#src/domain/check-in.ts";
import { checkInsOf } from "./summary-mood.ts";
import type { Block } from "./summary-page.ts";
import type { Scope } from "./summary-scope.ts";

/** The other rows of a check-in: only those that were answered, each with its n. SPEC S5, S6 */
export const answerBlocks = (scope: Scope): Block[] => {
  const checkIns = checkInsOf(scope);
  const rows = rowNames()
    .map(([row, name]) => answerRow(row, name, checkIns))
    .filter((row) => row !== null);
  if (rows.length === 0) return [{ kind: "sentence", text: t`None of these was answered in these days.` }];
  return [
    {
      kind: "table",
      caption: t`Each was optional; what was not answered is not counted.`,
      head: [t`Asked`, t`Steps`, t`Median`, t`n`],
      rows,
    },
  ];
};

const rowNames = (): [FiveStepRow, string][] => [
  ["anxiety", t`Anxiety right now`],
  ["energy", t`Energy right now`],
  ["connected", t`Connected right now`],
  ["sleep", t`Sleep last night`],
];

const answerRow = (row: FiveStepRow, name: string, checkIns: readonly CheckIn[]): string[] | null => {
  const answered = checkIns.filter((checkIn) => checkIn[row] !== undefined);
  if (answered.length === 0) return null;
  const days = new Set(answered.map(({ at }) => at.localDay)).size;
  const middle = median(answered.flatMap((checkIn) => checkIn[row] ?? []));
  const names = fiveStepNames[row];
  return [
    name,
    t`0 ${stepWord(names[0])} – 4 ${stepWord(names[4])}`,
    days >= fewestDays && middle !== null ? stepWords(row, middle) : t`too few to say`,
    t`${plural(answered.length, { one: "# answer", other: "# answers" })} on ${plural(days, { one: "# day", other: "# days" })}`,
  ];
};

/** "2 (some)", or "2.5" between two steps. */
const stepWords = (row: FiveStepRow, value: number): string => {
  const step = ([0, 1, 2, 3, 4] satisfies FiveSteps[]).find((step) => step === value);
  return step === undefined ? String(value) : `${value} (${stepWord(fiveStepNames[row][step])})`;
};

const stepWord = (name: (typeof fiveStepNames)[FiveStepRow][FiveSteps]): string => i18n._(name).toLocaleLowerCase();
