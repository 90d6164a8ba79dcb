import { useState } from "react";
import type { When } from "#src/domain/time.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { Fields } from "./form-fields.ts";
import { typedOver, typedOverMark } from "./typed-over.ts";
import { useOfferBack } from "./use-offer-back.ts";
import { useStartAfresh } from "./use-start-afresh.ts";

type FieldsNamed<Name extends string> = Readonly<Record<Name, string>>;

export interface Typed<Name extends string> {
  /** False while looking for what was kept last time: do not show the form yet. */
  readonly isReady: boolean;
  readonly fields: FieldsNamed<Name>;
  /** With no changes it only keeps what stands there. */
  readonly type: (changes: Partial<FieldsNamed<Name>>) => void;
  /** When the words were typed that an earlier visit left here. */
  readonly keptAt: When | undefined;
  readonly startAfresh: () => Promise<void>;
  /** The person leaves it as it was. `onChanging(true)` shows the form again, when they take that back. */
  readonly leave: (onChanging: (isChanging: boolean) => void) => Promise<void>;
  /**
   * The record to hand in when it is changed, so that words typed over an older version do not replace a newer one. `now` is
   * what it says, where it was read later than it was drawn.
   */
  readonly over: <R>(kept: Kept<R>, now?: FieldsNamed<Name>) => Kept<R>;
  readonly draft: FormDraft;
}

interface BegunFrom<Name extends string> {
  /** What the way here has said already: it wins over what was kept. */
  readonly said?: Partial<FieldsNamed<Name>>;
  /** The record that is changed, as it is now; `fresh` is what it says. Left out, it is a new one. */
  readonly kept?: Pick<Kept, "rev"> | undefined;
  /** What the form was called before there was a record: see `useDraft`. */
  readonly formerly?: string | undefined;
}

/**
 * For words that belong to a record which is not there yet, and which somebody else may make meanwhile: they were typed over no
 * version of it. If it says something else by then, both are kept.
 */
export const notYetKept: Pick<Kept, "rev"> = { rev: "" };

/**
 * What is being typed into a form of controlled fields, begun from what was kept last time, and kept from then on: together
 * with the version that it was typed over.
 */
export const useTyped = <Name extends string>(
  form: string,
  fresh: FieldsNamed<Name>,
  { said = {}, kept: changed, formerly }: BegunFrom<Name> = {},
): Typed<Name> => {
  const kept = useDraft(form, formerly);
  const { round, startAfresh, letGo, draft } = useStartAfresh(kept, kept.found);
  const offerBack = useOfferBack(form);
  const [typed, setTyped] = useState<{ round: number; fields: FieldsNamed<Name> }>();
  const { number, found } = round;
  const start = { ...fresh, ...(changed && typedOverMark(changed, fresh)) };
  // What was put aside and is back may have changed since: then it wins.
  const begun = number === 0 ? { ...start, ...found?.fields, ...said } : { ...start, ...said, ...found?.fields };
  const original: Fields = { ...fresh, ...said };
  const fields = typed?.round === number ? typed.fields : begun;
  // With the version beside them.
  const standing: Fields = fields;

  return {
    isReady: kept.found !== undefined,
    fields,
    type: (changes) => {
      const next = { ...fields, ...changes };
      setTyped({ round: number, fields: next });
      draft.keep(next);
    },
    keptAt: found?.at,
    startAfresh: () => startAfresh(fields),
    leave: async (onChanging) => {
      const isOther = Object.entries(original).some(([name, text]) => text !== standing[name]);
      const gone = letGo();
      onChanging(false);
      if (isOther) offerBack(fields, () => onChanging(true));
      await gone;
    },
    over: (kept, now = fresh) => typedOver(kept, standing, now),
    draft,
  };
};
