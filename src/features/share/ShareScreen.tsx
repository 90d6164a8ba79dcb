import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { recordsOf } from "#src/exchange/summary-records.ts";
import { allEntries } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { SummaryMaker } from "./SummaryMaker.tsx";

/** One honest page for a therapist or prescriber, made when the person wants it. Nothing is sent. */
export const ShareScreen = () => {
  const { t } = useLingui();
  const entries = useJournal(allEntries());
  const records = useMemo(() => entries && recordsOf(entries), [entries]);
  const [isMaking, setIsMaking] = useState(false);
  if (!records) return null;

  if (entries?.length === 0) {
    return (
      <Page>
        <PageHeading>{t`Share`}</PageHeading>
        <EmptyState
          action={
            <Link to="/check-in" className={buttonClass({ variant: "main" })}>
              {t`Check in`}
            </Link>
          }
        >
          <Trans>
            When there is something in your journal, you can make one page of it here, for your therapist or prescriber.
            Only what you tick will be on it.
          </Trans>
        </EmptyState>
      </Page>
    );
  }

  if (!isMaking) {
    return (
      <Page>
        <PageHeading>{t`Share`}</PageHeading>
        <EmptyState
          action={
            <Button variant="main" icon="file" onClick={() => setIsMaking(true)}>
              {t`Make a summary`}
            </Button>
          }
        >
          <Trans>
            One page for your therapist or prescriber. You choose what is on it, it is made on this device, and nothing
            is sent anywhere.
          </Trans>
        </EmptyState>
        <Link to="/therapy" className={linkClass}>
          {t`To bring to therapy, large enough to hold up`} <Icon name="next" />
        </Link>
      </Page>
    );
  }

  return <SummaryMaker records={records} onLater={() => setIsMaking(false)} />;
};

export const route = createLazyRoute("/share")({ component: ShareScreen });
