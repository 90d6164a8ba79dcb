import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { IntentionForm } from "./IntentionForm.tsx";
import { IntentionPage } from "./IntentionPage.tsx";

const IntentionScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/intentions/$id" });
  const sayChanged = useSayChanged();
  const intentions = useJournal(allIntentions());
  const sessions = useJournal(allSessions());
  const [isChanging, setIsChanging] = useState(false);
  if (!intentions || !sessions) return null;

  const change = (next: boolean) => {
    setIsChanging(next);
    // The button that had focus goes.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  const kept = intentions.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This intention is not here`} Link={Link} />;
  const records = sessions.map(({ record }) => record);
  return (
    <Page>
      <PageHeading>{t`My intention`}</PageHeading>
      {isChanging ? (
        <IntentionForm
          key={id}
          kept={kept}
          sessions={records}
          onSaved={({ twinOf }) => {
            change(false);
            const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
            sayChanged(isTwin);
          }}
          onChanging={change}
        />
      ) : (
        <IntentionPage kept={kept} sessions={records} onChange={() => change(true)} />
      )}
    </Page>
  );
};

export const route = createLazyRoute("/intentions/$id")({ component: IntentionScreen });
