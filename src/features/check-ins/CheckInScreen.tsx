import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { emptyFields, fieldsOfDraft, isWorthOffering } from "./check-in-fields.ts";
import { CheckInForm } from "./CheckInForm.tsx";

const CheckInScreen = () => {
  const { t } = useLingui();
  const draft = useDraft("check-in");
  return (
    <Page>
      <PageHeading lead={t`One number is enough. The rest is there if you want it.`}>{t`Check in`}</PageHeading>
      {draft.found !== undefined && <NewCheckIn draft={draft} found={draft.found} />}
    </Page>
  );
};

const NewCheckIn = ({ draft: typed, found }: { draft: FormDraft; found: Draft | null }) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const [offered] = useState(() => (found && isWorthOffering(found, rightNow()) ? found : null));
  const { round, startAfresh, draft } = useStartAfresh(typed, offered);
  return (
    <CheckInForm
      key={round.number}
      {...{ draft, found: round.found, isAnew: round.number > 0, startAfresh }}
      start={round.found ? fieldsOfDraft(round.found, rightNow()) : emptyFields}
      onSaved={() => {
        status.say(t`Saved`);
        void navigate({ to: "/" });
      }}
    />
  );
};

export const route = createLazyRoute("/check-in")({ component: CheckInScreen });
