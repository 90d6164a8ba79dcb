import { useLingui } from "@lingui/react/macro";
import { hasLasted } from "#src/analysis/effects-still.ts";
import { effectNames } from "#src/content/names/effect-names.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { AdviceOn } from "./AdviceOn.tsx";
import { Kept } from "./Kept.tsx";

interface KeptEffectProps {
  readonly effect: Effect;
  readonly plan: SupportPlan | null;
  readonly onDone: () => void;
}

export const KeptEffect = ({ effect: kept, plan, onDone }: KeptEffectProps) => {
  const { i18n } = useLingui();
  const { effect, severity } = kept;
  return (
    <Kept heading={i18n._(effectNames[effect])} onDone={onDone}>
      <AdviceOn {...{ effect, severity, plan }} isLasting={hasLasted(kept)} />
    </Kept>
  );
};
