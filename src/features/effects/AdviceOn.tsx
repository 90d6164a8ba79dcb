import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { redFlagOf } from "#src/content/safety/red-flag-of.ts";
import type { EffectName, Severity } from "#src/domain/effect.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { AdviceCard } from "./AdviceCard.tsx";

interface AdviceOnProps {
  readonly effect: EffectName | undefined;
  readonly severity: Severity | undefined;
  /** It was still there more than a day after it was noticed. */
  readonly isLasting: boolean;
  readonly plan: SupportPlan | null;
}

/** Who to tell of an effect, and how soon; nothing for one that only needs to be kept. The person decides. */
export const AdviceOn = ({ effect, severity, isLasting, plan }: AdviceOnProps) => (
  <>
    <AdviceCard advice={effect && redFlagOf(effect, severity, isLasting)} plan={plan} />
    {/* What it is stands in the note, which nothing here reads. */}
    {effect === "other" && (
      <p>
        <Link to="/support/red-flags" className={linkClass}>
          <Trans>When to tell somebody</Trans>
        </Link>
      </p>
    )}
  </>
);
