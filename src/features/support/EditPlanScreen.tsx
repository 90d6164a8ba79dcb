import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { togetherSentence } from "./plan-words.ts";
import { PlanForm } from "./PlanForm.tsx";

const EditPlanScreen = () => {
  const { t, i18n } = useLingui();
  const kept = useJournal(supportPlan());
  if (kept === undefined) return null;
  return (
    <Page>
      <PageHeading
        back={
          <Link to={kept ? "/support/plan" : "/support"} className={linkClass}>
            <Icon name="back" />
            {kept ? t`My support plan` : t`Support`}
          </Link>
        }
        lead={t`Fill in what you can. Any part may stay empty, and you can come back.`}
      >
        {kept === null ? t`Make my support plan` : t`Change my support plan`}
      </PageHeading>
      <Notice>
        <p>{i18n._(togetherSentence)}</p>
      </Notice>
      <EditPlan current={kept} />
    </Page>
  );
};

const EditPlan = ({ current }: { current: Kept<SupportPlan> | null }) => {
  const sayChanged = useSayChanged();
  const navigate = useNavigate();
  const [opened] = useState(current);

  const onSaved = ({ record }: Kept<SupportPlan>) => {
    // Somebody else's words were there by then, and they still are.
    const isBeside = current !== null && record.id !== current.record.id;
    sayChanged(isBeside);
    void navigate({ to: "/support/plan", replace: true });
  };
  return <PlanForm opened={opened} onSaved={onSaved} />;
};

export const route = createLazyRoute("/support/plan/edit")({ component: EditPlanScreen });
