import { useState } from "react";
import { useSaving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { leaveFocus } from "./leave-focus.ts";

interface Asked {
  readonly keep: () => Promise<void>;
  readonly saved: string;
}

/**
 * Keeps what was said to a card, and says so once it is on disk. The card goes by itself then. Trying again repeats what was
 * asked last, never another button of the card.
 */
export const useReminding = () => {
  const status = useStatus();
  const { save, problem } = useSaving();
  const [asked, setAsked] = useState<Asked>();
  const remind = async (keep: () => Promise<void>, saved: string): Promise<void> => {
    setAsked({ keep, saved });
    if (!(await save(keep))) return;
    leaveFocus();
    status.say(saved);
  };
  const tryAgain = () => {
    if (asked) void remind(asked.keep, asked.saved);
  };
  return { remind, problem, tryAgain };
};
