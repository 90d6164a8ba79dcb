import { t } from "@lingui/core/macro";
import { instrumentVersion, item9 } from "#src/content/instruments/instruments.ts";
import type { Response } from "#src/domain/response.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { responsesOf, type Scope } from "./summary-scope.ts";

/**
 * Each answer with its day, or that they are not shared, or that it was never asked: so that nobody takes silence for an
 * answer. The sentences are ours, for review. SPEC S16
 */
export const item9Blocks = (scope: Scope, isShared: boolean): Block[] => {
  const responses = responsesOf(scope).filter(({ instrument }) => instrument === "phq-9");
  if (responses.length === 0) return [];
  if (!responses.some(wasAsked)) return [{ kind: "sentence", text: t`Question 9: not asked.` }];
  if (!isShared) return [{ kind: "sentence", text: t`Question 9: not shared by patient's choice.` }];
  return [
    {
      kind: "table",
      caption: t`Question 9 of the PHQ-9, about thoughts of death or self-harm. It asks about the last two weeks.`,
      head: [t`Question 9`, t`Answer`],
      rows: responses.map((response) => [paperDay(response.at.localDay), answerWords(response)]),
    },
  ];
};

/** Whether there is anything about question 9 that could be shared. */
export const asksItem9 = (days: Pick<Scope, "records" | "range">): boolean =>
  responsesOf(days).some((response) => response.instrument === "phq-9" && wasAsked(response));

/** Who is asked it answers or declines: without either, no form can be finished. */
const wasAsked = ({ answers }: Response): boolean => answers[item9] !== undefined;

const answerWords = ({ instrument, version, answers }: Response): string => {
  const answer = answers[item9];
  if (answer === undefined) return t`not asked`;
  if (answer === "declined") return t`declined`;
  const item = instrumentVersion(instrument, version)?.items.find(({ id }) => id === item9);
  const label = item?.answers.find(({ score }) => score === answer)?.label;
  return label === undefined ? String(answer) : `${label} (${answer})`;
};
