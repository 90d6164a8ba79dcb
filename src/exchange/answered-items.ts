import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { InstrumentItem } from "#src/domain/instrument.ts";
import type { ItemAnswer, Response } from "#src/domain/response.ts";

export interface AnsweredItem {
  readonly id: string;
  /** As published. Null when this version of the app does not know what was asked. */
  readonly question: string | null;
  readonly answer: ItemAnswer;
  /** The whole label, as published. Null when it was declined, or is not known. */
  readonly label: string | null;
}

/** What was answered, in the wording and the order in which it was asked. What that wording does not have comes last. */
export const answeredItems = ({ instrument, version, answers }: Response): AnsweredItem[] => {
  const items = instrumentVersion(instrument, version)?.items ?? [];
  const answered = Object.entries(answers).map(([id, answer]) => {
    const item = items.find((one) => one.id === id);
    return { id, question: item?.text ?? null, answer, label: labelOf(item, answer) };
  });
  const places = new Map<string, number>(items.map(({ id }, index) => [id, index]));
  return answered.toSorted((a, b) => (places.get(a.id) ?? items.length) - (places.get(b.id) ?? items.length));
};

const labelOf = (item: InstrumentItem | undefined, answer: ItemAnswer): string | null =>
  item?.answers.find(({ score }) => score === answer)?.label ?? null;
