import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { asMuchAsFits, type Fields } from "./form-fields.ts";

interface Round<Found> {
  /** One more each time the form begins anew. */
  readonly number: number;
  readonly found: Found | Draft | null;
}

/**
 * What a form is filled from, until it is saved or the person wants to start afresh. The latter can be undone. `found` is
 * what was kept, if it is worth offering again; undefined while looking.
 */
export const useStartAfresh = <Found extends Draft | null | undefined>(draft: FormDraft, found: Found) => {
  const { t } = useLingui();
  const status = useStatus();
  const [begun, setBegun] = useState<{ readonly number: number; readonly found: Draft | null }>();
  const typed = useRef<Fields>(undefined);
  const begin = (found: Draft | null) => {
    typed.current = undefined;
    setBegun((before) => ({ number: (before?.number ?? 0) + 1, found }));
  };

  const offerBack = (fields: Fields) =>
    status.offerUndo(t`What you wrote was put aside.`, () => {
      const newer = typed.current;
      draft.keep(asMuchAsFits(fields));
      begin(found ? { ...found, fields } : null);
      // What was typed in between is put aside in turn, not lost.
      if (newer) offerBack(newer);
    });

  /** For good: it is saved, or left as it was. */
  const letGo = async () => {
    begin(null);
    try {
      await draft.letGo();
    } catch (error) {
      // One that could not be forgotten is offered again next time, which is no loss.
      if (!(error instanceof StorageError)) throw error;
    }
  };

  const keep = (fields: Fields) => {
    typed.current = fields;
    draft.keep(asMuchAsFits(fields));
  };
  const round: Round<Found> = begun ?? { number: 0, found };
  return {
    round,
    startAfresh: async (fields: Fields) => {
      await letGo();
      offerBack(fields);
    },
    beginAnew: () => begin(null),
    letGo,
    draft: { ...draft, keep },
  };
};
