import { useRef } from "react";
import type { SaveOptions } from "#src/journal/new-record.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useSaving } from "#src/journal/use-saving.ts";

/** Saves a form once, and lets its draft go with the same write. */
export const useFormSaving = (draft: FormDraft) => {
  const { save, isSaving, problem } = useSaving();
  const isDone = useRef(false);
  return {
    problem,
    isSaving,
    /** Ask first: a second tap before the screen is gone must not keep it twice. */
    isBusy: () => isSaving || isDone.current,
    save: <T>(write: (options: SaveOptions) => Promise<T>, onSaved?: (saved: T) => void) =>
      save(async () => {
        const saved = await draft.saveWith(write);
        isDone.current = true;
        onSaved?.(saved);
      }),
  };
};

export type FormSaving = ReturnType<typeof useFormSaving>;
