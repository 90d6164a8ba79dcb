import { useRef, useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import type { Fields } from "./form-fields.ts";

/** What a form is filled from, until it is saved or the person wants to start afresh. The latter can be undone. */
export const useStartAfresh = (draft: FormDraft, found: Draft | null, putAside: string) => {
  const status = useStatus();
  // One more each time the form begins anew.
  const [round, setRound] = useState({ number: 0, found });
  const typed = useRef<Fields>(undefined);
  const begin = (found: Draft | null) => {
    typed.current = undefined;
    setRound(({ number }) => ({ number: number + 1, found }));
  };

  const offerBack = (fields: Fields) =>
    status.offerUndo(putAside, () => {
      const newer = typed.current;
      draft.keep(fields);
      begin(found && { ...found, fields });
      // What was typed in between is put aside in turn, not lost.
      if (newer) offerBack(newer);
    });

  const startAfresh = async (fields: Fields) => {
    begin(null);
    await letGo(draft);
    offerBack(fields);
  };

  const keep = (fields: Fields) => {
    typed.current = fields;
    draft.keep(fields);
  };
  return { round, startAfresh, beginAnew: () => begin(null), draft: { ...draft, keep } };
};

/** One that could not be forgotten is offered again next time, which is no loss. */
const letGo = async (draft: FormDraft): Promise<void> => {
  try {
    await draft.letGo();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
};
