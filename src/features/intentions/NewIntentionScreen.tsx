import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lastIntentionBefore } from "#src/analysis/earlier-intentions.ts";
import { LastTime } from "#src/forms/LastTime.tsx";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { IntentionForm } from "./IntentionForm.tsx";
import { nextSession } from "./session-choice.ts";

const NewIntentionScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const { session: wanted } = useSearch({ from: "/intentions/new" });
  const kept = useJournal(allSessions());
  const intentions = useJournal(allIntentions());
  if (!kept || !intentions) return null;

  const sessions = kept.map(({ record }) => record);
  const asked = sessions.find(({ id }) => id === wanted);
  const records = intentions.map(({ record }) => record);
  const last = asked && lastIntentionBefore(asked, records, sessions, rightNow());
  return (
    <Page>
      <PageHeading lead={t`There is no wrong way to do this. A word, a wish, a question: all of it counts.`}>
        {t`Set an intention`}
      </PageHeading>
      {last && (
        <LastTime intention={last}>
          <Link to="/intentions/$id/became" params={{ id: last.id }} className={linkClass}>
            {t`What became of it`} <Icon name="next" />
          </Link>
        </LastTime>
      )}
      <IntentionForm
        sessionId={asked?.id}
        nextSessionId={nextSession(sessions, rightNow())?.id}
        sessions={sessions}
        onSaved={() => {
          status.say(t`Saved`);
          // Back to where the person came from.
          void (asked
            ? navigate({ to: "/sessions/$id", params: { id: asked.id }, replace: true })
            : navigate({ to: "/", replace: true }));
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/intentions/new")({ component: NewIntentionScreen });
