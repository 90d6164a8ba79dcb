import { plural, t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { fewestDays, mean, median } from "#src/analysis/statistics.ts";
import { fiveStepNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import type { CheckIn, FiveSteps } from "#src/domain/check-in.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { checkInsOf, type Scope } from "./summary-scope.ts";

/** The other rows of a check-in: only those that were answered, each with its n. SPEC S5, S6 */
export const answerBlocks = (scope: Scope): Block[] => {
  const checkIns = checkInsOf(scope);
  const rows = [...rowNames().map(([row, name]) => answerRow(row, name, checkIns)), hoursRow(checkIns)].filter(
    (row) => row !== null,
  );
  if (rows.length === 0) {
    return [{ kind: "sentence", text: t`None of these was answered in these days.` }, ...muchWorseBlocks(checkIns)];
  }
  return [
    {
      kind: "table",
      caption: t`Each was optional; what was not answered is not counted. A day is the mean of its answers.`,
      head: [t`Asked`, t`Steps`, t`Median of days`, t`n`],
      rows,
    },
    ...muchWorseBlocks(checkIns),
  ];
};

/** Only what was ticked is told: whether it was asked, and not ticked, is not kept. */
const muchWorseBlocks = (checkIns: readonly CheckIn[]): Block[] => {
  const days = [...new Set(checkIns.flatMap(({ at, muchWorse }) => (muchWorse ? [at.localDay] : [])))];
  if (days.length === 0) return [];
  const listed = days.map(paperDay).join(", ");
  return [{ kind: "sentence", text: t`“Much worse than my usual” was ticked on ${listed}.` }];
};

const rowNames = (): [FiveStepRow, string][] => [
  ["anxiety", t`Anxiety right now`],
  ["energy", t`Energy right now`],
  ["connected", t`Connected right now`],
  ["sleep", t`Sleep last night`],
];

const answerRow = (row: FiveStepRow, name: string, checkIns: readonly CheckIn[]): string[] | null => {
  const names = fiveStepNames[row];
  const steps = t`0 ${stepWord(names[0])} – 4 ${stepWord(names[4])}`;
  return medianRow(name, steps, checkIns, {
    valueOf: (checkIn) => checkIn[row],
    wordsOf: (middle) => stepWords(row, middle),
  });
};

const hoursRow = (checkIns: readonly CheckIn[]): string[] | null =>
  medianRow(t`Hours of sleep last night`, t`0 – 24 hours`, checkIns, {
    valueOf: ({ sleepHours }) => sleepHours,
    wordsOf: (middle) => String(Math.round(middle * 10) / 10),
  });

interface Measured {
  readonly valueOf: (checkIn: CheckIn) => number | undefined;
  readonly wordsOf: (middle: number) => string;
}

const medianRow = (
  name: string,
  range: string,
  checkIns: readonly CheckIn[],
  { valueOf, wordsOf }: Measured,
): string[] | null => {
  const valuesByDay = new Map<LocalDay, number[]>();
  for (const checkIn of checkIns) {
    const { localDay } = checkIn.at;
    const value = valueOf(checkIn);
    if (value !== undefined) valuesByDay.set(localDay, [...(valuesByDay.get(localDay) ?? []), value]);
  }
  if (valuesByDay.size === 0) return null;
  // As with mood: a day with five answers weighs no more than one with a single answer.
  const middle = median([...valuesByDay.values()].flatMap((values) => mean(values) ?? []));
  const count = [...valuesByDay.values()].flat().length;
  const days = valuesByDay.size;
  return [
    name,
    range,
    days >= fewestDays && middle !== null ? wordsOf(middle) : t`too few to say`,
    t`${plural(count, { one: "# answer", other: "# answers" })} on ${plural(days, { one: "# day", other: "# days" })}`,
  ];
};

/** "2 (some)", or "2.5" between two steps. */
const stepWords = (row: FiveStepRow, median: number): string => {
  const value = Math.round(median * 10) / 10;
  const step = ([0, 1, 2, 3, 4] satisfies FiveSteps[]).find((step) => step === value);
  return step === undefined ? String(value) : `${value} (${stepWord(fiveStepNames[row][step])})`;
};

const stepWord = (name: (typeof fiveStepNames)[FiveStepRow][FiveSteps]): string => i18n._(name).toLocaleLowerCase();
