import { useLingui } from "@lingui/react/macro";
import type { Step, StepState } from "#src/domain/step.ts";
import { changeStep } from "#src/journal/steps.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { useTap } from "./use-tap.ts";

/** Done, not yet, or let go, in one tap. */
export const useStepState = () => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useTap();
  const stand = (step: Kept<Step>, state: StepState) =>
    void saving.save(async () => {
      await changeStep(step, stateNow(state));
      status.say(t`Saved`);
    });
  return { stand, saving };
};

/** "Not yet" has no date. */
export const stateNow = (state: StepState): Pick<Step, "state" | "stateAt"> => ({
  state,
  stateAt: state === "open" ? undefined : rightNow(),
});
