import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useCanGoBack, useNavigate, useRouter } from "@tanstack/react-router";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { BackToQuestionnaires } from "./BackToQuestionnaires.tsx";
import { ClinicScoreForm } from "./ClinicScoreForm.tsx";
import { useMeasures } from "./use-measures.ts";

const NewClinicScoreScreen = () => {
  const { t } = useLingui();
  const status = useStatus();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const measures = useMeasures();
  const onSaved = () => {
    status.say(t`Saved`);
    if (canGoBack) router.history.back();
    else void navigate({ to: "/questionnaires", replace: true });
  };
  return (
    <Page>
      <PageHeading
        back={<BackToQuestionnaires />}
        lead={t`A total that your clinic told you, of whatever measure. It is kept as you were told it.`}
      >
        {t`Score from my clinic`}
      </PageHeading>
      <ClinicScoreForm measures={measures} onSaved={onSaved} />
    </Page>
  );
};

export const route = createLazyRoute("/clinic-scores/new")({ component: NewClinicScoreScreen });
