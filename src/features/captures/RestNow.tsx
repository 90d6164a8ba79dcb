import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { sessionPage } from "#src/analysis/session-page.ts";
import { drivingSentence } from "#src/content/checklist/after-care.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { OwnWords, Page, PageHeading, Stack } from "#src/ui/Layout.tsx";
import styles from "./captures.module.css";
import type { Ended } from "./RightNowForm.tsx";
import { useHeadingFocus } from "./use-heading-focus.ts";

/** Nothing to decide, nothing to read but this. What is said of a session is only said where there was one. */
export const RestNow = ({ isKept, session }: Ended) => {
  const { t, i18n } = useLingui();
  const page = useHeadingFocus();
  const [now] = useState(rightNow);
  const isFoggy = session !== undefined && ["the-day", "right-now"].includes(sessionPage(session, now).name);
  const isSameDay = session !== undefined && session.at.localDay === now.localDay;
  const where = isFoggy
    ? t`It comes back to you after you have slept.`
    : session
      ? t`It is with your session, and in your Journal.`
      : t`It is in your Journal.`;
  return (
    <div ref={page} className={styles["rest"]}>
      <Page>
        <PageHeading lead={isKept ? where : undefined}>{isKept ? t`Kept. Rest now.` : t`Rest now.`}</PageHeading>
        {session && <CarriedIn sessionId={session.id} />}
        {(isFoggy || isSameDay) && <p>{i18n._(drivingSentence)}</p>}
        <div>
          <Link to="/" className={buttonClass()}>
            {t`Close`}
          </Link>
        </div>
      </Page>
    </div>
  );
};

/** What the person went in with. There is nothing to do about it. */
const CarriedIn = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useLingui();
  const intentions = useJournal(allIntentions()) ?? [];
  const carried = intentions.filter(({ record }) => record.sessionIds.includes(sessionId));
  if (carried.length === 0) return null;
  return (
    <Stack gap={4}>
      <p className="soft small">{t`You went in with`}</p>
      {carried.map(({ record: { id, text } }) => (
        <OwnWords key={id}>{text}</OwnWords>
      ))}
    </Stack>
  );
};
