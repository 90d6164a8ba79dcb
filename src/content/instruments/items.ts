import { itemId, type AnswerOption, type InstrumentItem } from "#src/domain/instrument.ts";

/** Items that stand in the total and have to be answered, numbered from 1. `loincs` in the same order, where they were verified. */
export const scoredItems = (
  texts: readonly string[],
  answers: readonly AnswerOption[],
  loincs: readonly string[] = [],
): InstrumentItem[] =>
  texts.map((text, index) => {
    const loinc = loincs[index];
    return {
      id: itemId(String(index + 1)),
      text,
      answers,
      isScored: true,
      mayDecline: false,
      isOptional: false,
      ...(loinc === undefined ? {} : { loinc }),
    };
  });
