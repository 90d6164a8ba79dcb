import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useCanGoBack, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { CheckIn } from "#src/domain/check-in.ts";
import { useDraft } from "#src/journal/use-draft.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { fieldsOfCheckIn, type CheckInFields } from "./check-in-fields.ts";
import { CheckInForm } from "./CheckInForm.tsx";
import { forgetDraft } from "./forget-draft.ts";
import { KeptDraft } from "./KeptDraft.tsx";
import { useEntryOnce } from "./use-entry-once.ts";

const ChangeCheckInScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/check-in/$id" });
  const answer = useEntryOnce(id);
  if (!answer) return <Page>{heading(t`Change this check-in`)}</Page>;

  const { entry } = answer;
  if (entry?.kind !== "check-in" || entry.deletedAt !== undefined) {
    return (
      <Page>
        {heading(t`Change this check-in`)}
        <EmptyState action={<Link to="/journal" className={linkClass}>{t`Go to the Journal`}</Link>}>
          <Trans>There is no check-in here any more.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      {heading(t`Change this check-in`)}
      <ChangeCheckIn key={id} opened={entry} />
    </Page>
  );
};

const ChangeCheckIn = ({ opened }: { opened: Kept<CheckIn> }) => {
  const { t } = useLingui();
  const status = useStatus();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const draft = useDraft(`check-in/${opened.record.id}`);
  const [isAfresh, setIsAfresh] = useState(false);
  const kept = isAfresh ? null : draft.found;

  const onSaved = (saved: Kept<CheckIn>) => {
    const isTwin = saved.record.id !== opened.record.id;
    status.say(isTwin ? t`Saved. It was also changed in another tab, so both are kept.` : t`Saved`);
    if (!isTwin && canGoBack) router.history.back();
    else void navigate({ to: "/journal/$id", params: { id: saved.record.id }, replace: true });
  };

  if (kept === undefined) return null;
  const start: CheckInFields = { ...fieldsOfCheckIn(opened), ...kept?.fields };
  return (
    <>
      {kept && (
        <KeptDraft
          at={kept.at}
          onStartAfresh={() => {
            setIsAfresh(true);
            void forgetDraft(draft);
          }}
        />
      )}
      <CheckInForm key={String(isAfresh)} draft={draft} start={start} changing={opened} onSaved={onSaved} />
    </>
  );
};

const heading = (words: string) => (
  <PageHeading
    back={
      <Link to="/journal" className={linkClass}>
        <Icon name="back" />
        <Trans>Journal</Trans>
      </Link>
    }
  >
    {words}
  </PageHeading>
);

export const route = createLazyRoute("/check-in/$id")({ component: ChangeCheckInScreen });
