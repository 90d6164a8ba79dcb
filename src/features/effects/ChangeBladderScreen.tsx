import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { BladderForm } from "./BladderForm.tsx";
import { KeptBladder } from "./KeptBladder.tsx";

const ChangeBladderScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/effects/bladder/$id" });
  const read = useEntry(id);
  const plan = useJournal(supportPlan());
  if (!read || plan === undefined) return null;
  const { entry } = read;
  if (entry?.kind !== "bladder-check" || entry.deletedAt !== undefined) {
    return <NotHere heading={t`This answer is not here`} Link={Link} />;
  }
  return <ChangeBladder key={id} current={entry} plan={plan?.record ?? null} />;
};

interface ChangeBladderProps {
  readonly current: Kept<BladderCheck>;
  readonly plan: SupportPlan | null;
}

const ChangeBladder = ({ current, plan }: ChangeBladderProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const [saved, setSaved] = useState<BladderCheck>();
  const leaveFor = (id: string) => void navigate({ to: "/journal/$id", params: { id }, replace: true });

  const onSaved = ({ record }: Kept<BladderCheck>) => {
    const isTwin = record.id !== opened.record.id;
    sayChanged(isTwin);
    if (record.signs.length === 0) leaveFor(record.id);
    else setSaved(record);
  };

  if (saved) return <KeptBladder check={saved} plan={plan} onDone={() => leaveFor(saved.id)} />;
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/journal/$id" params={{ id: opened.record.id }} className={linkClass}>
            <Icon name="back" />
            {t`Back to this entry`}
          </Link>
        }
      >
        {t`Bladder and bowels`}
      </PageHeading>
      <BladderForm {...{ opened, plan, onSaved }} />
    </Page>
  );
};

export const route = createLazyRoute("/effects/bladder/$id")({ component: ChangeBladderScreen });
