import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useDraft } from "#src/journal/use-draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { emptyFields, fieldsOfDraft } from "./check-in-fields.ts";
import { CheckInForm } from "./CheckInForm.tsx";
import { forgetDraft } from "./forget-draft.ts";
import { KeptDraft } from "./KeptDraft.tsx";

const CheckInScreen = () => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const draft = useDraft("check-in");
  const [isAfresh, setIsAfresh] = useState(false);
  const kept = isAfresh ? null : draft.found;

  const onSaved = () => {
    status.say(t`Saved`);
    void navigate({ to: "/" });
  };

  return (
    <Page>
      <PageHeading lead={t`One touch is enough. The rest is there if you want it.`}>{t`Check in`}</PageHeading>
      {kept && (
        <KeptDraft
          at={kept.at}
          onStartAfresh={() => {
            setIsAfresh(true);
            void forgetDraft(draft);
          }}
        />
      )}
      {kept !== undefined && (
        <CheckInForm
          key={String(isAfresh)}
          draft={draft}
          start={kept ? fieldsOfDraft(kept, rightNow()) : emptyFields}
          onSaved={onSaved}
        />
      )}
    </Page>
  );
};

export const route = createLazyRoute("/check-in")({ component: CheckInScreen });
