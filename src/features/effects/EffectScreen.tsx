import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Effect } from "#src/domain/effect.ts";
import type { Session } from "#src/domain/session.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { hasAdvice } from "./advice-of.ts";
import { EffectForm } from "./EffectForm.tsx";
import { KeptEffect } from "./KeptEffect.tsx";
import { StillThere } from "./StillThere.tsx";

const EffectScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/effects/$id" });
  const read = useEntry(id);
  const sessions = useJournal(allSessions());
  const plan = useJournal(supportPlan());
  if (!read || !sessions || plan === undefined) return null;
  const { entry } = read;
  if (entry?.kind !== "effect" || entry.deletedAt !== undefined) {
    return <NotHere heading={t`This side effect is not here`} Link={Link} />;
  }
  return (
    <ChangeEffect
      key={id}
      current={entry}
      sessions={sessions.map(({ record }) => record)}
      plan={plan?.record ?? null}
    />
  );
};

interface ChangeEffectProps {
  readonly current: Kept<Effect>;
  readonly sessions: readonly Session[];
  readonly plan: SupportPlan | null;
}

const ChangeEffect = ({ current, sessions, plan }: ChangeEffectProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened, setOpened] = useState(current);
  const [saved, setSaved] = useState<Effect>();
  const leaveFor = (id: string) => void navigate({ to: "/journal/$id", params: { id }, replace: true });

  const onSaved = ({ record }: Kept<Effect>) => {
    const isTwin = record.id !== opened.record.id;
    sayChanged(isTwin);
    if (hasAdvice(record)) setSaved(record);
    else leaveFor(record.id);
  };

  if (saved) return <KeptEffect effect={saved} plan={plan} onDone={() => leaveFor(saved.id)} />;
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
        {t`Something I noticed`}
      </PageHeading>
      <StillThere kept={opened} plan={plan} onSaved={setOpened} />
      <EffectForm {...{ opened, sessions, plan, onSaved }} />
    </Page>
  );
};

export const route = createLazyRoute("/effects/$id")({ component: EffectScreen });
