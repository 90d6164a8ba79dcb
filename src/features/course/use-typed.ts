import { useState } from "react";
import type { When } from "#src/domain/time.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { StorageError } from "#src/vault/storage-error.ts";

type Fields<Name extends string> = Readonly<Record<Name, string>>;

export interface Typed<Name extends string> {
  /** False while looking for what was kept last time: do not show the form yet. */
  readonly isReady: boolean;
  readonly fields: Fields<Name>;
  readonly type: (changes: Partial<Fields<Name>>) => void;
  /** When the words were typed that an earlier visit left here. */
  readonly keptAt: When | undefined;
  readonly startAfresh: () => Promise<void>;
  readonly draft: FormDraft;
}

/** More than a record can hold, so it cannot be kept as a draft either; saving says so. */
const longestWords = 200_000;

/** What is being typed into a form, begun from what was kept last time, and kept from then on. */
export const useTyped = <Name extends string>(form: string, fresh: Fields<Name>): Typed<Name> => {
  const draft = useDraft(form);
  const [typed, setTyped] = useState<Fields<Name>>();
  const [isAfresh, setIsAfresh] = useState(false);
  const found = isAfresh ? undefined : draft.found;
  const fields = typed ?? { ...fresh, ...found?.fields };

  return {
    isReady: draft.found !== undefined,
    fields,
    type: (changes) => {
      const next = { ...fields, ...changes };
      setTyped(next);
      if (Object.values<string>(next).every((text) => text.length <= longestWords)) draft.keep(next);
    },
    keptAt: found?.at,
    startAfresh: async () => {
      setTyped(undefined);
      setIsAfresh(true);
      try {
        await draft.letGo();
      } catch (error) {
        // It comes back with the next visit, and can be let go then.
        if (!(error instanceof StorageError)) throw error;
      }
    },
    draft,
  };
};
