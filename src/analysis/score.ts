import type { Band, Instrument, ItemId, ScoredPart } from "#src/domain/instrument.ts";
import type { ItemAnswer, Response } from "#src/domain/response.ts";

export type Answers = Response["answers"];

export interface Score {
  readonly part: ScoredPart;
  readonly total: number;
  /** Null where none were published. */
  readonly band: Band | null;
  /** A scored item was declined: the total is that of the items that are left. */
  readonly isWithoutDeclined: boolean;
}

/** An unfinished questionnaire has no total: a sum over fewer items would look like an improvement. SPEC Q1 to Q6. */
export const score = (instrument: Instrument, answers: Answers): Score | null => {
  if (checkAnswers(instrument, answers).length > 0) return null;
  for (const part of instrument.parts) {
    const numbers = part.items.map((id) => answers[id]).filter((answer) => typeof answer === "number");
    if (numbers.length < part.items.length) continue;
    const total = numbers.reduce((sum, number) => sum + number, 0) * part.factor;
    const band = part.bands.find(({ from, to }) => from <= total && total <= to) ?? null;
    const isWithoutDeclined = instrument.items.some(({ id, isScored }) => isScored && answers[id] === "declined");
    return { part, total, band, isWithoutDeclined };
  }
  return null;
};

export type AnswerProblem =
  /** The item is not in this wording. */
  | { readonly kind: "unknown-item"; readonly item: string }
  /** None of its answers has this score. */
  | { readonly kind: "no-such-answer"; readonly item: ItemId; readonly answer: ItemAnswer }
  | { readonly kind: "may-not-decline"; readonly item: ItemId };

/** What can not be a set of answers to this wording. A missing answer is none of it: half a questionnaire is kept as it is. */
export const checkAnswers = (instrument: Instrument, answers: Answers): AnswerProblem[] =>
  Object.entries(answers).flatMap(([key, answer]): AnswerProblem[] => {
    const item = instrument.items.find(({ id }) => id === key);
    if (!item) return [{ kind: "unknown-item", item: key }];
    if (answer === "declined") return item.mayDecline ? [] : [{ kind: "may-not-decline", item: item.id }];
    return item.answers.some((option) => option.score === answer)
      ? []
      : [{ kind: "no-such-answer", item: item.id, answer }];
  });
