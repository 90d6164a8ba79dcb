import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { effectNames } from "#src/content/names/effect-names.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Page, PageHeading } from "#src/ui/Layout.tsx";
import { AdviceOn } from "./AdviceOn.tsx";

interface KeptEffectProps {
  readonly effect: Effect;
  readonly plan: SupportPlan | null;
  readonly onDone: () => void;
}

/** After an effect was saved that somebody has to be told of: it is kept, but nobody knows of it yet. */
export const KeptEffect = ({ effect: { effect, severity }, plan, onDone }: KeptEffectProps) => {
  const { t, i18n } = useLingui();
  const heading = useRef<HTMLDivElement>(null);
  // The form that had focus is gone.
  useEffect(() => {
    heading.current?.querySelector("h1")?.focus();
    heading.current?.scrollIntoView({ block: "end" });
  }, []);
  return (
    <Page>
      <div ref={heading}>
        <PageHeading lead={t`It is in your side-effect notes. Nobody is told of it by that.`}>
          {i18n._(effectNames[effect])}
        </PageHeading>
      </div>
      <AdviceOn {...{ effect, severity, plan }} />
      <Actions>
        <Button variant="main" onClick={onDone}>{t`Done`}</Button>
      </Actions>
    </Page>
  );
};
