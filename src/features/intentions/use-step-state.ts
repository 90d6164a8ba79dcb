import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import type { Step, StepState } from "#src/domain/step.ts";
import { changeStep } from "#src/journal/steps.ts";
import { useAttempts } from "#src/journal/use-attempts.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

/** Done, not yet, or let go, in one tap. */
export const useStepState = () => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useAttempts();
  // What was just saved may not have been read again yet.
  const saved = useRef<ReadonlyMap<string, Kept<Step>>>(new Map());

  const stand = (step: Kept<Step>, state: StepState) =>
    void saving.attempt(step.record.id, async () => {
      const last = saved.current.get(step.record.id);
      const latest = last && last.n > step.n ? last : step;
      // The second tap of the same thumb: a moment later, it would be another change.
      if (latest.record.state === state) return;
      const now = await changeStep(latest, stateNow(state));
      saved.current = new Map(saved.current).set(now.record.id, now);
      status.say(t`Saved`);
    });
  return { stand, saving };
};

/** "Not yet" has no date. */
export const stateNow = (state: StepState): Pick<Step, "state" | "stateAt"> => ({
  state,
  stateAt: state === "open" ? undefined : rightNow(),
});
