import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import type { Step } from "#src/domain/step.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { StepRow } from "./StepRow.tsx";
import { useStepState } from "./use-step-state.ts";

interface StepsSectionProps {
  readonly intention: Intention;
  /** Oldest first. */
  readonly steps: readonly Kept<Step>[];
}

/** Small actions hung on the intention: those to come, and folded away those that are done or let go. */
export const StepsSection = ({ intention, steps }: StepsSectionProps) => {
  const { t } = useLingui();
  const { stand, saving } = useStepState();
  const open = steps.filter(({ record }) => record.state === "open");
  const closed = steps.filter(({ record }) => record.state !== "open").toReversed();
  const rows = (kept: readonly Kept<Step>[]) => (
    <List>
      {kept.map((step) => (
        <StepRow key={step.record.id} step={step.record} onStand={(state) => stand(step, state)} />
      ))}
    </List>
  );
  return (
    <Section heading={t`Small steps`}>
      {steps.length === 0 && (
        <p className="soft">{t`One small thing, small enough for a tired day. It can wait until you have one.`}</p>
      )}
      {open.length > 0 && rows(open)}
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={saving.tryAgain} />}
      <Link to="/intentions/$id/steps/new" params={{ id: intention.id }} className={linkClass}>
        <Icon name="add" />
        {t`Add a step`}
      </Link>
      {closed.length > 0 && <Details summary={t`Done or let go`}>{rows(closed)}</Details>}
    </Section>
  );
};
