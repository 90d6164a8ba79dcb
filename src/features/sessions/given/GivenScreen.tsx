import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { BodyWeight } from "#src/domain/body-weight.ts";
import { numberSessions, type Session } from "#src/domain/session.ts";
import { daysBetween } from "#src/domain/time.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { GivenForm } from "./GivenForm.tsx";

const GivenScreen = () => {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/sessions/$id/given" });
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  const sessions = useJournal(allSessions());
  if (!sessions) return null;
  const kept = sessions.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This session is not here`} Link={Link} />;

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
        lastWeight={lastWeightOf(sessions.map(({ record }) => record).filter((session) => session.id !== id))}
        onSaved={({ twinOf }) => {
          sayChanged(twinOf !== undefined && twinOf !== kept.twinOf);
          void navigate({ to: "/sessions/$id", params: { id }, replace: true });
        }}
      />
    </Page>
  );
};

const lastWeightOf = (sessions: readonly Session[]): BodyWeight | undefined =>
  sessions
    .flatMap(({ bodyWeight }) => bodyWeight ?? [])
    .toSorted((a, b) => daysBetween(b.day, a.day))
    .at(-1);

export const route = createLazyRoute("/sessions/$id/given")({ component: GivenScreen });
