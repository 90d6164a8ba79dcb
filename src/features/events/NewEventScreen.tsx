import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useCanGoBack, useNavigate, useRouter } from "@tanstack/react-router";
import type { Event } from "#src/domain/event.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { EventForm } from "./EventForm.tsx";

const NewEventScreen = () => {
  const { t } = useLingui();
  const status = useStatus();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const onSaved = ({ record: { id } }: Kept<Event>) => {
    status.say(t`Saved`);
    if (canGoBack) router.history.back();
    else void navigate({ to: "/journal/$id", params: { id }, replace: true });
  };
  return (
    <Page>
      <PageHeading lead={t`It becomes a quiet mark beside your mood. Nothing is made of it.`}>
        {t`Something that happened`}
      </PageHeading>
      <EventForm onSaved={onSaved} />
    </Page>
  );
};

export const route = createLazyRoute("/events/new")({ component: NewEventScreen });
