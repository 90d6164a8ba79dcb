import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { BladderForm } from "./BladderForm.tsx";
import { KeptBladder } from "./KeptBladder.tsx";

const BladderScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const plan = useJournal(supportPlan());
  const [saved, setSaved] = useState<BladderCheck>();
  if (plan === undefined) return null;
  const leave = () => void navigate({ to: "/", replace: true });

  const onSaved = ({ record }: Kept<BladderCheck>) => {
    status.say(t`Saved`);
    if (record.signs.length === 0) leave();
    else setSaved(record);
  };

  if (saved) return <KeptBladder check={saved} plan={plan?.record ?? null} onDone={leave} />;
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/" className={linkClass}>
            <Icon name="back" />
            {t`Today`}
          </Link>
        }
        lead={t`Clinics ask this after ketamine, so it comes back now and then. You can also answer it at any other time.`}
      >
        {t`Bladder and bowels`}
      </PageHeading>
      <BladderForm plan={plan?.record ?? null} onSaved={onSaved} />
    </Page>
  );
};

export const route = createLazyRoute("/effects/bladder")({ component: BladderScreen });
