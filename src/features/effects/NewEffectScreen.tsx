import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { noteSentence } from "#src/content/safety/level-sentences.ts";
import type { Effect } from "#src/domain/effect.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { hasAdvice } from "./advice-of.ts";
import { EffectForm } from "./EffectForm.tsx";
import { KeptEffect } from "./KeptEffect.tsx";

const NewEffectScreen = () => {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const { session: sessionId } = useSearch({ from: "/effects/new" });
  const kept = useJournal(allSessions());
  const plan = useJournal(supportPlan());
  const [saved, setSaved] = useState<Effect>();
  if (!kept || plan === undefined) return null;

  const sessions = kept.map(({ record }) => record);
  const named = sessions.find(({ id }) => id === sessionId);
  // Back to where the person came from.
  const leave = () =>
    void (named
      ? navigate({ to: "/sessions/$id", params: { id: named.id }, replace: true })
      : navigate({ to: "/", replace: true }));

  const onSaved = ({ record }: Kept<Effect>) => {
    if (hasAdvice(record)) {
      status.say(t`Saved`);
      setSaved(record);
    } else {
      status.say(i18n._(noteSentence));
      leave();
    }
  };

  if (saved) return <KeptEffect effect={saved} plan={plan?.record ?? null} onDone={leave} />;
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/support" className={linkClass}>
            <Icon name="back" />
            {t`Support`}
          </Link>
        }
        lead={t`A side effect, or anything you want your clinic to know.`}
      >
        {t`Something I noticed`}
      </PageHeading>
      <EffectForm sessionId={named?.id} sessions={sessions} plan={plan?.record ?? null} onSaved={onSaved} />
      <Link to="/effects/bladder" className={linkClass}>
        {t`The short question about bladder and bowels`} <Icon name="next" />
      </Link>
    </Page>
  );
};

export const route = createLazyRoute("/effects/new")({ component: NewEffectScreen });
