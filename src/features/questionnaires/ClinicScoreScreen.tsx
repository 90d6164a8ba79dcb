import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useCanGoBack, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { ClinicScoreForm } from "./ClinicScoreForm.tsx";
import { useMeasures } from "./use-measures.ts";

const ClinicScoreScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/clinic-scores/$id" });
  const read = useEntry(id);
  const entry = read?.entry;
  const isHere = entry?.kind === "clinic-score" && entry.deletedAt === undefined;
  return (
    <Page>
      <PageHeading
        back={
          <Link to={isHere ? "/journal/$id" : "/journal"} params={{ id }} className={linkClass}>
            <Icon name="back" />
            {isHere ? t`Back to this entry` : t`All entries`}
          </Link>
        }
      >
        {t`Score from my clinic`}
      </PageHeading>
      {read && !isHere && (
        <EmptyState>{t`There is no such entry here. If it was deleted, it waits in the trash of the Journal for thirty days.`}</EmptyState>
      )}
      {isHere && <ChangedScore key={id} entry={entry} />}
    </Page>
  );
};

const ChangedScore = ({ entry }: { entry: Kept<ClinicScore> }) => {
  const sayChanged = useSayChanged();
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const measures = useMeasures();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(entry);

  const onSaved = (saved: Kept<ClinicScore>) => {
    const isTwin = saved.record.id !== opened.record.id;
    sayChanged(isTwin);
    if (!isTwin && canGoBack) router.history.back();
    else void navigate({ to: "/journal/$id", params: { id: saved.record.id }, replace: true });
  };
  return <ClinicScoreForm kept={opened} measures={measures} onSaved={onSaved} />;
};

export const route = createLazyRoute("/clinic-scores/$id")({ component: ClinicScoreScreen });
