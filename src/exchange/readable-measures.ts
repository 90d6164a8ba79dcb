import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { score } from "#src/analysis/score.ts";
import { instrumentOf, instrumentVersion } from "#src/content/instruments/instruments.ts";
import { bladderSignNames, noneOfThese } from "#src/content/names/bladder-names.ts";
import { durationWords, effectNames, effectPhaseNames, severityNames } from "#src/content/names/effect-names.ts";
import { bandNames, directionWords, rangeWords, recallWords } from "#src/content/names/instrument-names.ts";
import { supportPlanPartNames, supportPlanParts } from "#src/content/names/support-plan-names.ts";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { answeredItems, type AnsweredItem } from "./answered-items.ts";
import { named, sessionLine, stamp, therapyLine, type Surroundings } from "./readable-pointers.ts";

/** By the wording that was answered. Without it there is no telling what a total would mean. SPEC J6 */
export const responseLines = (response: Response, i18n: I18n): string[] => {
  const { instrument: id, version } = response;
  const instrument = instrumentVersion(id, version);
  return [
    `${instrumentOf(id).name} (${version})`,
    ...(instrument
      ? totalLines(instrument, response, i18n)
      : [i18n._(msg`In a wording that this version does not know`)]),
    ...answeredItems(response).map((item) => `${questionOf(item, i18n)}: ${answerOf(item, i18n)}`),
  ];
};

const totalLines = (instrument: Instrument, { answers }: Response, i18n: I18n): string[] => {
  const found = score(instrument, answers);
  if (!found) return [i18n._(msg`No total`)];
  const { part, total, band } = found;
  const name = band ? ` (${i18n._(bandNames[band.id])})` : "";
  return [
    `${part.name}: ${total}${name}`,
    [rangeWords(part), directionWords(instrument.isHigherBetter), recallWords(instrument.recallDays)]
      .map((words) => i18n._(words))
      .join(" "),
  ];
};

const questionOf = ({ question, id }: AnsweredItem, i18n: I18n): string => question ?? i18n._(msg`Question ${id}`);

const answerOf = ({ answer, label }: AnsweredItem, i18n: I18n): string => {
  if (answer === "declined") return i18n._(msg`Prefer not to answer`);
  return label === null ? String(answer) : `${label} (${answer})`;
};

export const clinicScoreLines = ({ measure, total, max, givenBy, note }: ClinicScore, i18n: I18n): string[] => [
  measure,
  max === undefined ? i18n._(msg`Total ${total}`) : i18n._(msg`Total ${total} of ${max}`),
  givenBy === "" ? "" : `${i18n._(msg`Given by`)}: ${givenBy}`,
  note,
];

export const effectLines = (record: Effect, around: Surroundings, i18n: I18n): string[] => {
  const { effect, severity, phase, isStillThere, stillThereAt, isTold, sessionId, note } = record;
  const { onsetAfterMinutes: onset, lastedMinutes: lasted } = record;
  const since = stillThereAt ? `, ${stamp(stillThereAt)}` : "";
  return [
    i18n._(effectNames[effect]),
    severity ? i18n._(severityNames[severity]) : "",
    phase ? i18n._(effectPhaseNames[phase]) : "",
    named(
      i18n._(msg`How long after the start it began`),
      onset === undefined ? undefined : i18n._(durationWords(onset)),
    ),
    named(i18n._(msg`How long it lasted`), lasted === undefined ? undefined : i18n._(durationWords(lasted))),
    isStillThere === undefined ? "" : `${i18n._(isStillThere ? msg`Still there` : msg`It is over`)}${since}`,
    isTold ? i18n._(msg`My clinic knows`) : "",
    sessionLine(sessionId, around, i18n),
    note,
    therapyLine(record, i18n),
  ];
};

export const bladderCheckLines = ({ signs, isTold, note }: BladderCheck, i18n: I18n): string[] => [
  ...(signs.length === 0 ? [noneOfThese] : signs.map((sign) => bladderSignNames[sign])).map((words) => i18n._(words)),
  isTold ? i18n._(msg`My clinic knows`) : "",
  note,
];

export const supportPlanLines = (plan: SupportPlan, i18n: I18n): string[] =>
  supportPlanTexts(plan).flatMap(({ part, text }) => [i18n._(supportPlanPartNames[part]), text]);

/** The parts that something stands in, as it was typed. People come one a line. */
export const supportPlanTexts = (plan: SupportPlan) =>
  supportPlanParts
    .map((part) => {
      const words = plan[part];
      return { part, text: typeof words === "string" ? words : words.map(contactLine).join("\n") };
    })
    .filter(({ text }) => text.trim() !== "");

const contactLine = ({ name, phone, note }: Contact): string =>
  [name, phone, note].filter((part) => part.trim() !== "").join(", ");
