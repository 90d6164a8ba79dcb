import { useState } from "react";
import type { When } from "#src/domain/time.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
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
  readonly draft: FormDraft;
}

/**
 * What is being typed into a form of controlled fields, begun from what was kept last time, and kept from then on. `said`
 * is what the way here has said already: it wins over what was kept.
 */
export const useTyped = <Name extends string>(
  form: string,
  fresh: FieldsNamed<Name>,
  said: Partial<FieldsNamed<Name>> = {},
): Typed<Name> => {
  const kept = useDraft(form);
  const { round, startAfresh, letGo, draft } = useStartAfresh(kept, kept.found);
  const offerBack = useOfferBack(form);
  const [typed, setTyped] = useState<{ round: number; fields: FieldsNamed<Name> }>();
  const { number, found } = round;
  // What was put aside and is back may have changed since: then it wins.
  const begun = number === 0 ? { ...fresh, ...found?.fields, ...said } : { ...fresh, ...said, ...found?.fields };
  const original: Readonly<Record<string, string>> = { ...fresh, ...said };
  const fields = typed?.round === number ? typed.fields : begun;

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
      const isOther = Object.entries<string>(fields).some(([name, text]) => text !== original[name]);
      const gone = letGo();
      onChanging(false);
      if (isOther) offerBack(fields, () => onChanging(true));
      await gone;
    },
    draft,
  };
};
