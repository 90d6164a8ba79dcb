import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate } from "@tanstack/react-router";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { OwnPracticeForm } from "./OwnPracticeForm.tsx";
import { BackToPractices } from "./PracticePage.tsx";

const NewOwnPracticeScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  return (
    <Page>
      <PageHeading
        lead={t`Something that does you good, in your own words: a walk, a song, a way to breathe.`}
        back={<BackToPractices />}
      >
        {t`A practice of my own`}
      </PageHeading>
      <OwnPracticeForm
        onSaved={({ record: { id } }) => {
          status.say(t`Saved`);
          void navigate({ to: "/practices/own/$id", params: { id }, replace: true });
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/practices/own/new")({ component: NewOwnPracticeScreen });
