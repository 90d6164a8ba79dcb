import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { AdviceSentences } from "#src/care/AdviceSentences.tsx";
import { SupportCard } from "#src/care/SupportCard.tsx";
import { useClinic } from "#src/care/use-clinic.ts";
import { redFlagOf } from "#src/content/safety/red-flag-of.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { ask } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";

interface CareQuestionProps {
  readonly name: string;
  readonly question: string;
}

/** Nobody has to answer it, and the answer is kept nowhere. Yes shows what to do and who can be reached, here in the form. */
export const CareQuestion = ({ name, question }: CareQuestionProps) => {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<"yes" | "no" | null>(null);
  const plan = usePlanOnce();
  return (
    <Stack gap={16}>
      <SegmentedRadios
        label={question}
        name={name}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: "yes", label: t`Yes` },
          { value: "no", label: t`No` },
        ]}
      />
      <WhatToDo isShown={answer === "yes"} plan={plan} />
    </Stack>
  );
};

/** What the list of red flags says of a mood that got worse. */
const worseMood = redFlagOf("low-mood", "severe");

const WhatToDo = ({ isShown, plan }: { isShown: boolean; plan: SupportPlan | null }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const choice = useCrisisChoice();
  const { contacts, afterHours } = useClinic(plan);
  const { country } = choice;
  return (
    <>
      <AdviceSentences advice={isShown ? worseMood : undefined} country={country} afterHours={afterHours} />
      {isShown && (
        <>
          <SupportCard
            plan={plan}
            clinic={contacts}
            choice={choice}
            onOpenPlan={() => void navigate({ to: "/support/plan" })}
          />
          <div>
            <Link to="/support/red-flags" className={linkClass}>
              {t`When to tell somebody`}
            </Link>
          </div>
        </>
      )}
    </>
  );
};

/** Asked once and before it is needed: a question that fails must take neither the form away nor the numbers to call. */
const usePlanOnce = (): SupportPlan | null => {
  const [plan, setPlan] = useState<SupportPlan | null>(null);
  useEffect(() => {
    let isCurrent = true;
    ask(supportPlan()).then(
      (kept) => isCurrent && setPlan(kept?.record ?? null),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return plan;
};
