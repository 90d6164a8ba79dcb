import { instrumentOf } from "#src/content/instruments/instruments.ts";
import type { Answers } from "#src/analysis/score.ts";
import { itemId, type InstrumentId } from "#src/domain/instrument.ts";
import { answering } from "../support/build.ts";

/** The same answer to each of the scored items. */
export const allOf = (id: InstrumentId, answer: number): Answers =>
  answering(
    ...instrumentOf(id)
      .items.filter(({ isScored }) => isScored)
      .map(() => answer),
  );

/** Answers that add up to a raw sum: as high as they go from the first item on. */
export const addingUpTo = (id: InstrumentId, sum: number): Answers => {
  const items = instrumentOf(id).items.filter(({ isScored }) => isScored);
  let left = sum;
  return answering(
    ...items.map(({ answers }) => {
      const answer = Math.min(left, Math.max(...answers.map(({ score }) => score)));
      left -= answer;
      return answer;
    }),
  );
};

/** The same, with one more or another one. */
export const withOne = (answers: Answers, item: string, answer: number): Answers => ({
  ...answers,
  [itemId(item)]: answer,
});
