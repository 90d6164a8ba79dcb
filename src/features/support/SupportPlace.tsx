import { useLingui } from "@lingui/react/macro";
import { CatchBoundary, createLazyRoute, Link } from "@tanstack/react-router";
import { use, useEffect, useState } from "react";
import { JournalOpenContext } from "#src/care/journal-open.ts";
import { useClinic } from "#src/care/use-clinic.ts";
import { hasContent } from "#src/domain/support-plan.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon, type IconName } from "#src/ui/Icon.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { SupportScreen } from "./SupportScreen.tsx";

/** Support at its address. The journal adds to it; whatever is the matter with the journal takes nothing from it. */
const SupportPlace = () => {
  const isOpen = use(JournalOpenContext);
  if (!isOpen) return <WithoutJournal />;
  return (
    <CatchBoundary getResetKey={() => "support"} errorComponent={WithoutJournal}>
      <WithJournal />
    </CatchBoundary>
  );
};

const WithoutJournal = () => <SupportScreen more={<WaysOn />} />;

const WithJournal = () => {
  const { t } = useLingui();
  const kept = useJournal(supportPlan());
  const clinic = useClinic(kept?.record ?? null);
  const isSlow = useIsSlow();
  // The plan comes first: a moment later it would push the emergency number from under a finger.
  if (kept === undefined && !isSlow) return null;
  const hasPlan = kept ? hasContent(kept.record) : false;
  return (
    <SupportScreen
      plan={
        hasPlan && (
          <Link to="/support/plan" className={buttonClass({ variant: "main", wide: true })}>
            <Icon name="anchor" />
            <span>{t`My support plan`}</span>
          </Link>
        )
      }
      clinic={clinic}
      more={<WaysOn canWrite hasPlan={hasPlan} />}
    />
  );
};

/** `canWrite`: there is an open journal to write into. */
const WaysOn = ({ canWrite = false, hasPlan = false }: { canWrite?: boolean; hasPlan?: boolean }) => {
  const { t } = useLingui();
  return (
    <Section heading={t`For you and your clinic`}>
      <List>
        {canWrite && !hasPlan && (
          <Row to="/support/plan" icon="anchor" title={t`My support plan`}>
            {t`What helps when it gets heavy, and who to call.`}
          </Row>
        )}
        <Row to="/support/red-flags" icon="info" title={t`When to tell somebody`}>
          {t`What to watch for, and how soon it matters.`}
        </Row>
        {canWrite && (
          <Row to="/effects/new" icon="words" title={t`Something I noticed in my body or mind`}>
            {t`Keep a side effect, to tell your clinic.`}
          </Row>
        )}
      </List>
    </Section>
  );
};

interface RowProps {
  readonly to: "/support/plan" | "/support/red-flags" | "/effects/new";
  readonly icon: IconName;
  readonly title: string;
  readonly children: string;
}

const Row = ({ to, icon, title, children }: RowProps) => (
  <ListRow>
    <Link to={to} className={rowLinkClass} aria-label={title}>
      <Icon name={icon} />
      <span>
        {title}
        <br />
        <span className="soft small">{children}</span>
      </span>
      <Icon name="next" />
    </Link>
  </ListRow>
);

const slowMs = 700;

/** The journal does not answer: nobody waits for it here. */
const useIsSlow = (): boolean => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
};

export const route = createLazyRoute("/support")({ component: SupportPlace });
