import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Step } from "#src/domain/step.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, OwnWords, Page, PageHeading } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { BackToIntention } from "./BackToIntention.tsx";
import { PracticeLink } from "./PracticeLink.tsx";
import { StepForm } from "./StepForm.tsx";
import { usePracticeOptions } from "./use-practice-title.ts";
import { useTap } from "./use-tap.ts";

const StepScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/steps/$id" });
  const read = useEntry(id);
  if (!read) return null;
  const { entry } = read;
  if (entry?.kind !== "step" || entry.deletedAt !== undefined)
    return <NotHere heading={t`This step is not here`} Link={Link} />;
  return <OneStep key={id} current={entry} />;
};

const OneStep = ({ current }: { current: Kept<Step> }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sayChanged = useSayChanged();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const intentions = useJournal(allIntentions());
  const practices = usePracticeOptions();
  const saving = useTap();
  const deleteEntry = useDeleteEntry(saving, { deleted: t`Step deleted`, isBack: t`Saved. The step is back.` });
  if (!intentions || !practices) return null;

  const { id, intentionId, practiceId } = opened.record;
  const intention = intentions.find(({ record }) => record.id === intentionId)?.record;
  const leave = () =>
    intention ? navigate({ to: "/intentions/$id", params: { id: intentionId } }) : navigate({ to: "/practices" });
  return (
    <Page>
      <PageHeading
        back={
          intention ? (
            <BackToIntention id={intentionId} />
          ) : (
            <Link to="/practices" className={linkClass}>
              <Icon name="back" />
              {t`Practices`}
            </Link>
          )
        }
      >
        {t`A small step`}
      </PageHeading>
      {intention ? (
        <OwnWords>{intention.text}</OwnWords>
      ) : (
        <p className="soft">{t`Its intention was deleted. The step is still here.`}</p>
      )}
      {practiceId !== undefined && <PracticeLink step={opened.record} practiceId={practiceId} />}
      <StepForm
        intentionId={intentionId}
        kept={opened}
        practices={practices}
        onSaved={({ record }) => {
          const isTwin = record.id !== id;
          sayChanged(isTwin);
          void leave();
        }}
      />
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={saving.tryAgain} />}
      <Actions>
        <Button variant="quiet" icon="remove" onClick={() => void deleteEntry({ ...current, kind: "step" }, leave)}>
          {t`Delete this step`}
        </Button>
      </Actions>
    </Page>
  );
};

export const route = createLazyRoute("/steps/$id")({ component: StepScreen });
