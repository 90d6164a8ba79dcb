import type { Instrument, InstrumentItem, ItemId } from "#src/domain/instrument.ts";
import type { ItemAnswer, Response } from "#src/domain/response.ts";
import { When } from "#src/domain/time.ts";

/**
 * What has been answered so far, as texts, which is how a draft keeps it: one field for each item, the wording that was
 * answered, when the first answer was given, and where the person is in it. Nothing stands for "not answered".
 */
export type FillFields = Readonly<Record<string, string | undefined>>;

export const fieldOf = (id: ItemId): string => `item-${id}`;

const answerTexts = ({ answers, mayDecline }: InstrumentItem): string[] => [
  ...answers.map(({ score }) => String(score)),
  ...(mayDecline ? ["declined"] : []),
];

/** One of the answers of this item, or undefined. A draft may be older than the app, or come out of a file. */
export const answerText = (item: InstrumentItem, fields: FillFields): string | undefined => {
  const text = fields[fieldOf(item.id)];
  return answerTexts(item).find((answer) => answer === text);
};

/** By item. An item without an answer is absent: never 0. */
export const answersIn = (items: readonly InstrumentItem[], fields: FillFields): Response["answers"] => {
  const answers: Record<ItemId, ItemAnswer> = {};
  for (const item of items) {
    const text = answerText(item, fields);
    if (text !== undefined) answers[item.id] = text === "declined" ? text : Number(text);
  }
  return answers;
};

/** In the order they are asked. */
export const openItems = (items: readonly InstrumentItem[], fields: FillFields): InstrumentItem[] =>
  items.filter((item) => !item.isOptional && answerText(item, fields) === undefined);

export const hasAnswers = (items: readonly InstrumentItem[], fields: FillFields): boolean =>
  items.some((item) => answerText(item, fields) !== undefined);

/**
 * The fields after an answer. The time of the first one stays, also over a reload, as long as any answer stands; what was
 * answered in another wording is no answer in this one.
 */
export const answering = (
  { version, items }: Instrument,
  before: FillFields,
  answer: { readonly item: ItemId; readonly text: string },
  now: When,
): Readonly<Record<string, string>> => {
  const isSameWording = before["version"] === version;
  const emptied = isSameWording ? {} : Object.fromEntries(items.map(({ id }) => [fieldOf(id), ""]));
  const started = isSameWording && hasAnswers(items, before) ? startedAtIn(before) : undefined;
  return {
    ...emptied,
    version,
    startedAt: JSON.stringify(started ?? now),
    [fieldOf(answer.item)]: answer.text,
  };
};

/** When the first answer was given. Undefined when that cannot be read. */
export const startedAtIn = ({ startedAt }: FillFields): When | undefined => {
  if (!startedAt) return undefined;
  try {
    const read = When["~standard"].validate(JSON.parse(startedAt));
    return read instanceof Promise || read.issues ? undefined : read.value;
  } catch {
    return undefined;
  }
};
