import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import { numberSessions } from "#src/domain/session.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { GivenForm } from "./GivenForm.tsx";

const GivenScreen = () => {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/sessions/$id/given" });
  const navigate = useNavigate();
  const status = useStatus();
  const sessions = useJournal(allSessions());
  if (!sessions) return null;
  const kept = sessions.find(({ record }) => record.id === id);
  if (!kept) return <NotHere />;

  const numbered = numberSessions(sessions.map(({ record }) => record)).find(({ session }) => session.id === id);
  const day = shortDay(kept.record.at.localDay, today());
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/sessions/$id" params={{ id }} className={linkClass}>
            <Icon name="back" />
            {numbered && i18n._(shortSessionTitle(numbered))} · {day}
          </Link>
        }
        lead={t`Write what you know. What you leave out stays out.`}
      >
        {t`Given and measured`}
      </PageHeading>
      <GivenForm
        key={id}
        kept={kept}
        onSaved={({ twinOf }) => {
          status.say(
            twinOf !== undefined && twinOf !== kept.twinOf
              ? t`Saved. It was also changed in another tab, so both are kept.`
              : t`Saved`,
          );
          void navigate({ to: "/sessions/$id", params: { id }, replace: true });
        }}
      />
    </Page>
  );
};

const NotHere = () => {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeading>{t`This session is not here`}</PageHeading>
      <EmptyState
        action={
          <Link to="/journal/trash" className={buttonClass({ variant: "line" })}>
            {t`Look in the trash`}
          </Link>
        }
      >
        {t`It may have been deleted. What was deleted stays in the trash for thirty days.`}
      </EmptyState>
    </Page>
  );
};

export const route = createLazyRoute("/sessions/$id/given")({ component: GivenScreen });
