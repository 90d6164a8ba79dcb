import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { contentId } from "#src/domain/ids.ts";
import type { OwnPractice } from "#src/domain/own-practice.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allOwnPractices } from "#src/journal/own-practices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { OwnPracticeForm } from "./OwnPracticeForm.tsx";
import { BackToPractices, PracticePage } from "./PracticePage.tsx";
import { usePracticeWords } from "./use-practice-words.ts";

const OwnPracticeScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/practices/own/$id" });
  const own = useJournal(allOwnPractices());
  if (!own) return null;
  const kept = own.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This practice is not here`} back={<BackToPractices />} Link={Link} />;
  return <OneOfOwn key={id} kept={kept} />;
};

const OneOfOwn = ({ kept }: { kept: Kept<OwnPractice> }) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const navigate = useNavigate();
  const { minutesWords } = usePracticeWords();
  const said = useSearch({ from: "/practices/own/$id" });
  const [isChanging, setIsChanging] = useState(false);
  const saving = useSaving();
  const deleteEntry = useDeleteEntry(saving, { deleted: t`Practice deleted`, isBack: t`Saved. The practice is back.` });
  const deleteIt = () => void deleteEntry({ ...kept, kind: "own-practice" }, () => navigate({ to: "/practices" }));
  const change = (next: boolean) => {
    setIsChanging(next);
    // The button that had focus goes.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  const { id, title, steps, minutes } = kept.record;

  if (isChanging) {
    return (
      <Page>
        <PageHeading back={<BackToPractices />}>{t`A practice of my own`}</PageHeading>
        <OwnPracticeForm
          kept={kept}
          onSaved={({ twinOf }) => {
            change(false);
            const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
            sayChanged(isTwin);
          }}
          onChanging={change}
        />
      </Page>
    );
  }
  return (
    <PracticePage
      practice={{ id: contentId(id), title, steps, minutes, isOwn: true }}
      facts={[t`My own`, ...(minutes === undefined ? [] : [minutesWords({ minutes })])]}
      said={said}
    >
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={deleteIt} />}
      <Actions>
        <Button icon="edit" onClick={() => change(true)}>
          {t`Edit`}
        </Button>
        <Button variant="quiet" icon="remove" onClick={deleteIt}>
          {t`Delete this practice`}
        </Button>
      </Actions>
    </PracticePage>
  );
};

export const route = createLazyRoute("/practices/own/$id")({ component: OwnPracticeScreen });
