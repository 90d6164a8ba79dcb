import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { isItem9 } from "#src/content/instruments/instruments.ts";
import type { Instrument, InstrumentItem, ItemId } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import type { Typed } from "#src/forms/use-typed.ts";
import { addResponse } from "#src/journal/responses.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { answering, answersIn, answerText, fieldOf, hasAnswers, openItems, startedAtIn } from "./fill-fields.ts";

export interface Filling {
  readonly instrument: Instrument;
  /** Those that are put to this person. */
  readonly items: readonly InstrumentItem[];
  readonly typed: Typed<string>;
  readonly onSaved: (saved: Kept<Response>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** The answers of one filling-in, where the person is in it, and the way to the record. */
export const useFilling = ({ instrument, items, typed, onSaved }: Filling) => {
  const { t } = useLingui();
  const { fields, type, draft } = typed;
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const [isOneByOne, setIsOneByOne] = useState(fields["view"] === "one");
  const [place, setPlace] = useState(() => placeIn(items, fields["place"]));

  /** With nothing answered, nothing is kept: not even how it was looked at. */
  const keepView = (view: Readonly<Record<string, string>>) => {
    if (hasAnswers(items, fields)) type(view);
  };
  const view = (oneByOne: boolean, at: number) => ({
    view: oneByOne ? "one" : "",
    place: items[at]?.id ?? "",
  });

  const goTo = (index: number) => {
    setPlace(index);
    keepView(view(isOneByOne, index));
  };
  const showOneByOne = (oneByOne: boolean) => {
    setIsOneByOne(oneByOne);
    keepView(view(oneByOne, place));
  };

  const answer = (item: ItemId, text: string) => {
    if (problems.length > 0) setProblems(noProblems);
    const changes = { ...answering(instrument, fields, { item, text }, rightNow()), ...view(isOneByOne, place) };
    type(changes);
    if (!hasAnswers(instrument.items, { ...fields, ...changes })) void forgetEmpty(draft);
  };

  const explainOpen = (first: InstrumentItem, others: number): FormProblem => {
    const number = items.indexOf(first) + 1;
    const [name, text] = [fieldOf(first.id), first.text];
    if (isItem9(instrument, first)) {
      return { name, message: t`Question ${number} is still open. “Prefer not to answer” is an answer, too.` };
    }
    const message =
      others > 0
        ? t`Question ${number} is still open: “${text}”, and so are ${others} after it.`
        : t`Question ${number} is still open: “${text}”`;
    return { name, message };
  };

  const finish = async () => {
    if (saving.isBusy()) return;
    const [first, ...others] = openItems(items, fields);
    if (first) {
      setPlace(items.indexOf(first));
      setProblems([explainOpen(first, others.length)]);
      return;
    }
    setProblems(noProblems);
    const at = rightNow();
    const { id, version, language } = instrument;
    const startedAt = startedAtIn(fields) ?? at;
    const response = { at, startedAt, instrument: id, version, language, answers: answersIn(items, fields) };
    await saving.save((options) => addResponse(response, options), onSaved);
  };

  return {
    saving,
    problems,
    isOneByOne,
    showOneByOne,
    place,
    goTo,
    answerTo: (item: InstrumentItem) => answerText(item, fields),
    answer,
    finish,
    /** What has been answered, to be carried elsewhere when it cannot be kept here. */
    text: () => answersAsText(instrument, items, fields),
    beginAnew: async () => {
      setPlace(0);
      setProblems(noProblems);
      await typed.startAfresh();
    },
  };
};

/** With the only answer taken back, nothing has been begun. */
const forgetEmpty = async (draft: FormDraft): Promise<void> => {
  try {
    await draft.letGo();
  } catch (error) {
    // One that could not be forgotten is offered again next time, which is no loss.
    if (!(error instanceof StorageError)) throw error;
  }
};

const placeIn = (items: readonly InstrumentItem[], id: string | undefined): number =>
  Math.max(
    0,
    items.findIndex((item) => item.id === id),
  );

const answersAsText = (
  { name, stem }: Instrument,
  items: readonly InstrumentItem[],
  fields: Typed<string>["fields"],
): string => {
  const lines = items.map((item) => {
    const text = answerText(item, fields);
    const label = item.answers.find(({ score }) => String(score) === text)?.label ?? text ?? "–";
    return `${item.text}: ${label}`;
  });
  return [name, stem, ...lines].join("\n");
};
