import { useLingui } from "@lingui/react/macro";
import { redFlagOfBladder } from "#src/content/safety/red-flag-of.ts";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { AdviceCard } from "./AdviceCard.tsx";
import { Kept } from "./Kept.tsx";

interface KeptBladderProps {
  readonly check: BladderCheck;
  readonly plan: SupportPlan | null;
  readonly onDone: () => void;
}

export const KeptBladder = ({ check, plan, onDone }: KeptBladderProps) => {
  const { t } = useLingui();
  return (
    <Kept heading={t`Bladder and bowels`} onDone={onDone}>
      <AdviceCard advice={redFlagOfBladder(check.signs)} plan={plan} />
    </Kept>
  );
};
