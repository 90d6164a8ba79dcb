import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { hasLasted } from "#src/analysis/effects-still.ts";
import { effectNames } from "#src/content/names/effect-names.ts";
import { redFlagOf, type Advice } from "#src/content/safety/red-flag-of.ts";
import type { Effect } from "#src/domain/effect.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { changeEffect } from "#src/journal/effects.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { AdviceCard } from "./AdviceCard.tsx";

interface StillThereProps {
  readonly kept: Kept<Effect>;
  readonly plan: SupportPlan | null;
  readonly onSaved: (saved: Kept<Effect>) => void;
}

/** One tap, saved at once. What was said before stands beside it, and can be said anew at any time. */
export const StillThere = ({ kept, plan, onSaved }: StillThereProps) => {
  const { t, i18n } = useLingui();
  const status = useStatus();
  const { save, problem, isSaving } = useSaving();
  const { id: _, ...effect } = kept.record;
  const { isStillThere, stillThereAt } = effect;
  const name = i18n._(effectNames[effect.effect]);
  const noticed = dayWords(effect.at.localDay, today());
  const said = stillThereAt && dayWords(stillThereAt.localDay, today());

  const again = useRef(() => {});
  const say = (isThere: boolean) => {
    again.current = () => say(isThere);
    if (isSaving) return;
    void save(async () => {
      onSaved(await changeEffect(kept, { ...effect, isStillThere: isThere, stillThereAt: rightNow() }));
      status.say(t`Saved`);
    });
  };
  return (
    <Section heading={t`Is it still there?`}>
      <p>{t`${name}, noticed: ${noticed}.`}</p>
      {isStillThere !== undefined && said !== undefined && (
        <p className="soft">
          {isStillThere ? t`You said that it was still there: ${said}.` : t`You said that it was over: ${said}.`}
        </p>
      )}
      <Actions>
        <Button onClick={() => say(true)}>{t`Yes, still there`}</Button>
        <Button onClick={() => say(false)}>{t`No, it is over`}</Button>
      </Actions>
      {problem && <NotSaved problem={problem} onTryAgain={() => again.current()} />}
      <AdviceCard advice={adviceByLasting(kept.record)} plan={plan} />
    </Section>
  );
};

/** What is said only because it has lasted. All else stands in the form. */
const adviceByLasting = (effect: Effect): Advice | undefined => {
  const advice = redFlagOf(effect.effect, effect.severity, hasLasted(effect));
  return advice === redFlagOf(effect.effect, effect.severity) ? undefined : advice;
};
