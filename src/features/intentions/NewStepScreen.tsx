import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { NotHere } from "#src/forms/NotHere.tsx";
import { allIntentions } from "#src/journal/intentions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { OwnWords, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { BackToIntention } from "./BackToIntention.tsx";
import { StepForm } from "./StepForm.tsx";
import { usePracticeOptions } from "./use-practice-title.ts";

const NewStepScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/intentions/$id/steps/new" });
  const { practice } = useSearch({ from: "/intentions/$id/steps/new" });
  const navigate = useNavigate();
  const status = useStatus();
  const intention = useJournal(allIntentions());
  const practices = usePracticeOptions();
  if (!intention || !practices) return null;

  const kept = intention.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This intention is not here`} Link={Link} />;
  return (
    <Page>
      <PageHeading back={<BackToIntention id={id} />}>{t`A small step`}</PageHeading>
      <OwnWords>{kept.record.text}</OwnWords>
      <StepForm
        key={id}
        intentionId={kept.record.id}
        practiceId={practice}
        practices={practices}
        onSaved={() => {
          status.say(t`Saved`);
          void navigate({ to: "/intentions/$id", params: { id }, replace: true });
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/intentions/$id/steps/new")({ component: NewStepScreen });
