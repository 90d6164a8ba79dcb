import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useCanGoBack, useNavigate, useRouter } from "@tanstack/react-router";
import { EmergencyStrip } from "#src/care/EmergencyStrip.tsx";
import { hasContent, type SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { togetherSentence } from "./plan-words.ts";
import { PlanParts } from "./PlanParts.tsx";
import styles from "./support.module.css";

const PlanScreen = () => {
  const kept = useJournal(supportPlan());
  if (kept === undefined) return null;
  return kept && hasContent(kept.record) ? <ThePlan plan={kept.record} /> : <NoPlan />;
};

const ThePlan = ({ plan }: { plan: SupportPlan }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const choice = useCrisisChoice();
  const day = longDay(plan.at.localDay, today());
  return (
    <div className={styles["sheet"]}>
      <Page>
        <PageHeading back={<BackToSupport />} lead={t`Last gone through on ${day}`}>
          {t`My support plan`}
        </PageHeading>
        {/* Somebody came from the middle of something; a long plan must not hide the way back to it. */}
        {canGoBack && (
          <div data-print="hide">
            <Button variant="quiet" onClick={() => router.history.back()}>{t`Back to where I was`}</Button>
          </div>
        )}
        <PlanParts plan={plan} />
        <div data-print="hide">
          <Actions>
            <Button icon="edit" onClick={() => void navigate({ to: "/support/plan/edit" })}>{t`Edit`}</Button>
            <Button icon="print" onClick={() => window.print()}>{t`Print`}</Button>
          </Actions>
        </div>
        <EmergencyStrip choice={choice} isOnPage />
      </Page>
    </div>
  );
};

const NoPlan = () => {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  return (
    <Page>
      <PageHeading back={<BackToSupport />}>{t`My support plan`}</PageHeading>
      <EmptyState
        action={
          <Button variant="main" onClick={() => void navigate({ to: "/support/plan/edit" })}>
            {t`Make my support plan`}
          </Button>
        }
      >
        <Trans>
          A page for the days when it gets heavy: what helps, who to call, and what holds you. It is yours, and it
          stands first wherever this app offers help.
        </Trans>{" "}
        {i18n._(togetherSentence)}
      </EmptyState>
    </Page>
  );
};

const BackToSupport = () => {
  const { t } = useLingui();
  return (
    <Link to="/support" className={linkClass} data-print="hide">
      <Icon name="back" />
      {t`Support`}
    </Link>
  );
};

export const route = createLazyRoute("/support/plan")({ component: PlanScreen });
