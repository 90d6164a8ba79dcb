import { useLingui } from "@lingui/react/macro";
import { undoDelete } from "#src/journal/entries.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

/** Takes an entry out of the trash. */
export const usePutBack = () => {
  const { t } = useLingui();
  const status = useStatus();
  const { save, problem } = useSaving();
  return {
    problem,
    now: async (deleted: Kept<{ readonly id: string }>): Promise<void> => {
      const isBack = await save(() => undoDelete(deleted));
      // Said too, since the screen that could show it may be gone by now.
      status.say(isBack ? t`Saved. It is back.` : t`Not put back. It is still in the trash.`);
    },
  };
};
