import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { SaveOptions } from "#src/journal/new-record.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { useIsGone } from "./use-is-gone.ts";

/** Saves a form once, and lets its draft go with the same write. */
export const useFormSaving = (draft: FormDraft) => {
  const { t } = useLingui();
  const status = useStatus();
  const { save, isSaving, problem } = useSaving();
  const isGone = useIsGone();
  const isDone = useRef(false);
  return {
    problem,
    isSaving,
    /** Ask first: a second tap before the screen is gone must not keep it twice. */
    isBusy: () => isSaving || isDone.current,
    /** The form stays, with what was typed while it was being saved: that can be saved in its turn. */
    goOn: () => {
      isDone.current = false;
    },
    /** `onSaved` says so and leads on. Nobody is led away from where they have gone meanwhile: there it is only said. */
    save: <T>(write: (options: SaveOptions) => Promise<T>, onSaved?: (saved: T) => void) =>
      save(async () => {
        const saved = await draft.saveWith(write);
        isDone.current = true;
        if (!isGone()) onSaved?.(saved);
        // Without a record nothing was worth keeping.
        else if (saved !== undefined) status.say(t`Saved`);
      }),
  };
};

export type FormSaving = ReturnType<typeof useFormSaving>;
