import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useCanGoBack, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { Draft } from "#src/domain/draft.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { useStartAfresh } from "#src/forms/use-start-afresh.ts";
import { useDraft, type FormDraft } from "#src/journal/use-draft.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { fieldsOfCheckIn, type CheckInFields } from "./check-in-fields.ts";
import { CheckInForm } from "./CheckInForm.tsx";
import { useEntryOnce } from "./use-entry-once.ts";

const ChangeCheckInScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/check-in/$id" });
  const answer = useEntryOnce(id);
  const draft = useDraft(`check-in/${id}`);
  if (!answer) return <Page>{heading(t`Edit this check-in`)}</Page>;

  const { entry } = answer;
  if (entry?.kind !== "check-in" || entry.deletedAt !== undefined) {
    return (
      <Page>
        {heading(t`Edit this check-in`)}
        <EmptyState action={<Link to="/journal" className={linkClass}>{t`Go to the Journal`}</Link>}>
          <Trans>There is no check-in here any more.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      {heading(t`Edit this check-in`)}
      {draft.found !== undefined && <ChangeCheckIn key={id} opened={entry} draft={draft} found={draft.found} />}
    </Page>
  );
};

interface ChangeCheckInProps {
  readonly opened: Kept<CheckIn>;
  readonly draft: FormDraft;
  readonly found: Draft | null;
}

const ChangeCheckIn = ({ opened, draft: typed, found }: ChangeCheckInProps) => {
  const sayChanged = useSayChanged();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const { round, startAfresh, draft } = useStartAfresh(typed, found);

  const onSaved = (saved: Kept<CheckIn>) => {
    const isTwin = saved.record.id !== opened.record.id;
    sayChanged(isTwin);
    if (!isTwin && canGoBack) router.history.back();
    else void navigate({ to: "/journal/$id", params: { id: saved.record.id }, replace: true });
  };

  // What was kept before this was kept beside it says nothing of the version it was typed over.
  const start: CheckInFields = { ...fieldsOfCheckIn(opened), ...(round.found && { said: "", ...round.found.fields }) };
  return (
    <CheckInForm
      key={round.number}
      {...{ draft, found: round.found, isAnew: round.number > 0, startAfresh, start }}
      changing={opened}
      onSaved={onSaved}
    />
  );
};

const heading = (words: string) => (
  <PageHeading
    back={
      <Link to="/journal" className={linkClass}>
        <Icon name="back" />
        <Trans>All entries</Trans>
      </Link>
    }
  >
    {words}
  </PageHeading>
);

export const route = createLazyRoute("/check-in/$id")({ component: ChangeCheckInScreen });
