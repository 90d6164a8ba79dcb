import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { UnsaidForm } from "./UnsaidForm.tsx";

const NewUnsaidScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const { session: wanted, from } = useSearch({ from: "/unsaid/new" });
  const kept = useJournal(allSessions());
  if (!kept) return null;

  const sessions = kept.map(({ record }) => record);
  const session = sessions.find(({ id }) => id === wanted);
  const isFromToday = from === "today";
  return (
    <Page>
      <PageHeading
        lead={t`For what stayed behind the wall. It need not be whole, kind or true. It goes into no summary unless you tick it.`}
      >{t`Unsaid`}</PageHeading>
      <UnsaidForm
        sessions={sessions}
        {...(isFromToday ? { suggestedId: session?.id } : { sessionId: session?.id })}
        onSaved={({ record }) => {
          status.say(t`Saved`);
          if (record.forTherapy) void navigate({ to: "/therapy", replace: true });
          else if (session && !isFromToday)
            void navigate({ to: "/sessions/$id", params: { id: session.id }, replace: true });
          else void navigate({ to: "/", replace: true });
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/unsaid/new")({ component: NewUnsaidScreen });
