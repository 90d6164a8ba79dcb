import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { useClinic } from "#src/care/use-clinic.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { addDays } from "#src/domain/time.ts";
import { allReminders, remindFrom } from "#src/journal/reminders.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { ask } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";

const checkOnMe = "check-on-me";

interface ItemNineCareProps {
  /** The score as text, "declined", or undefined while it is open. */
  readonly answer: string | undefined;
  readonly onKeepGoing: () => void;
}

/**
 * Who can be reached, at once under question 9, for every answer but "not at all". A zero proves nothing, so nothing is said
 * of one; nothing of a declined answer either. It holds nobody up.
 */
export const ItemNineCare = ({ answer, onKeepGoing }: ItemNineCareProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const { plan, isAsked, setIsAsked } = useWhatThereIs();
  const { contacts } = useClinic(plan);
  const { save, problem } = useSaving();
  const value = answer === undefined || answer === "declined" ? 0 : Number(answer);
  if (value < 1) return null;

  const askTomorrow = async () => {
    if (!(await save(() => remindFrom(checkOnMe, addDays(today(), 1), rightNow())))) return;
    setIsAsked(true);
    status.say(t`Saved`);
  };
  return (
    <>
      <SupportCard
        plan={plan}
        clinic={contacts}
        onOpenPlan={() => void navigate({ to: "/support/plan" })}
        crisisNear={value >= 2}
        onKeepGoing={onKeepGoing}
        onCheckTomorrow={() => void askTomorrow()}
        isCheckingTomorrow={isAsked}
      />
      {problem && <NotSaved problem={problem} onTryAgain={() => void askTomorrow()} />}
    </>
  );
};

/** Asked once and before it is needed: a question that fails must take neither the form away nor the numbers to call. */
const useWhatThereIs = () => {
  const [plan, setPlan] = useState<SupportPlan | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    ask(supportPlan()).then(
      (kept) => isCurrent && setPlan(kept?.record ?? null),
      () => undefined,
    );
    ask(allReminders()).then(
      (reminders) => isCurrent && setIsAsked((reminders.get(checkOnMe)?.from ?? "") > today()),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return { plan, isAsked, setIsAsked };
};
