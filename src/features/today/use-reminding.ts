import { useSaving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { leaveFocus } from "./leave-focus.ts";

/** Keeps what was said to a card, and says so once it is on disk. The card goes by itself then. */
export const useReminding = () => {
  const status = useStatus();
  const { save, problem } = useSaving();
  const remind = async (keep: () => Promise<void>, saved: string): Promise<void> => {
    if (!(await save(keep))) return;
    leaveFocus();
    status.say(saved);
  };
  return { remind, problem };
};
