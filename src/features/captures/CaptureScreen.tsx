import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import type { EntryOf } from "#src/journal/entries.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { CaptureForm } from "./CaptureForm.tsx";

const CaptureScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/captures/$id" });
  const read = useEntry(id);
  const saving = useSaving();
  if (!read) return null;
  const { entry } = read;
  // While it is being deleted its form stays: it goes with the screen.
  const isHere = entry?.kind === "capture" && (entry.deletedAt === undefined || saving.isSaving);
  if (!isHere) return <NotHere heading={t`This note is not here`} Link={Link} />;
  return <OneCapture key={id} current={entry} saving={saving} />;
};

interface OneCaptureProps {
  readonly current: EntryOf<"capture">;
  readonly saving: ReturnType<typeof useSaving>;
}

const OneCapture = ({ current, saving }: OneCaptureProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const remove = useDeleteEntry(saving, { deleted: t`Note deleted`, isBack: t`Saved. The note is back.` });
  const leave = () => navigate({ to: "/journal" });
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/journal/$id" params={{ id: opened.record.id }} className={linkClass}>
            <Icon name="back" />
            {t`Back to this entry`}
          </Link>
        }
        lead={dateTimeWords(opened.record.at, today())}
      >
        {t`A quick note`}
      </PageHeading>
      <CaptureForm
        opened={opened}
        onSaved={async ({ record }) => {
          const isTwin = record.id !== opened.record.id;
          sayChanged(isTwin);
          await navigate({ to: "/journal/$id", params: { id: record.id }, replace: true });
        }}
      />
      {saving.problem && !saving.isSaving && (
        <NotSaved problem={saving.problem} onTryAgain={() => void remove(current, leave)} />
      )}
      <div>
        <Button variant="quiet" icon="remove" onClick={() => void remove(current, leave)}>
          {t`Delete this note`}
        </Button>
      </div>
    </Page>
  );
};

export const route = createLazyRoute("/captures/$id")({ component: CaptureScreen });
