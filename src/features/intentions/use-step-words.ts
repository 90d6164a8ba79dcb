import { useLingui } from "@lingui/react/macro";
import type { Step } from "#src/domain/step.ts";
import { today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";

/** How a step stands: "Not yet", "Done: Yesterday". */
export const useStepWords = () => {
  const { t } = useLingui();
  return ({ state, stateAt }: Pick<Step, "state" | "stateAt">): string => {
    if (state === "open") return t`Not yet`;
    const day = stateAt && dayWords(stateAt.localDay, today());
    if (!day) return state === "done" ? t`Done` : t`Let go`;
    return state === "done" ? t`Done: ${day}` : t`Let go: ${day}`;
  };
};
