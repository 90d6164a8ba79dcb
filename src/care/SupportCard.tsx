import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useState } from "react";
import { hasContent, type SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Button } from "#src/ui/Button.tsx";
import { EmergencyStrip } from "./EmergencyStrip.tsx";
import { NearestLines } from "./NearestLines.tsx";
import { NearestPeople } from "./NearestPeople.tsx";
import styles from "./SupportCard.module.css";

interface SupportCardProps {
  /** Null when there is none. It is offered only when something stands in it. */
  readonly plan: SupportPlan | null;
  readonly onOpenPlan?: (() => void) | undefined;
  /** The person may be near to acting on it: one more sentence, and nothing else that differs. */
  readonly crisisNear?: boolean | undefined;
  readonly onKeepGoing?: (() => void) | undefined;
  readonly onCheckTomorrow?: (() => void) | undefined;
  readonly isCheckingTomorrow?: boolean | undefined;
}

/**
 * Who can be reached now, from the person's own plan to the crisis line, their people and their clinic, and the way on; the
 * emergency number stays in sight. The order is a clinical one. It holds nobody up, and no colour of it alarms.
 */
export const SupportCard = ({
  plan,
  onOpenPlan,
  crisisNear = false,
  onKeepGoing,
  onCheckTomorrow,
  isCheckingTomorrow = false,
}: SupportCardProps) => {
  const { t } = useLingui();
  const headingId = useId();
  const choice = useCrisisChoice();
  const openPlan = plan && hasContent(plan) ? onOpenPlan : undefined;
  return (
    <section aria-labelledby={headingId} className={styles["card"]}>
      <Heard text={t`Below this are people you can reach now.`} />
      <h2 id={headingId}>{t`You don't have to be alone with this`}</h2>
      {crisisNear && (
        <p className={styles["near"]}>
          <Trans>
            If you might act on this, please call now or go to the nearest emergency room, and stay with someone.
          </Trans>
        </p>
      )}
      <p>
        <Trans>Nobody sees what you answer here, and no one is alerted. These are people you can reach now.</Trans>
      </p>
      {openPlan && (
        <Button variant="main" wide icon="anchor" onClick={openPlan}>
          {t`My support plan`}
        </Button>
      )}
      <NearestLines choice={choice} isFirst={!openPlan} />
      {plan && <NearestPeople plan={plan} />}
      {(onKeepGoing ?? onCheckTomorrow) && (
        <div className={styles["on"]}>
          {onKeepGoing && <Button onClick={onKeepGoing}>{t`I can keep going`}</Button>}
          {onCheckTomorrow && (
            <Button
              variant={isCheckingTomorrow ? "line" : "quiet"}
              onClick={onCheckTomorrow}
              reason={isCheckingTomorrow ? t`Tomorrow, Today asks how you are. Nobody else is told.` : undefined}
            >
              {t`Check on me tomorrow`}
            </Button>
          )}
        </div>
      )}
      <EmergencyStrip country={choice.country} />
    </section>
  );
};

/** It comes below what was just answered, and who does not see it is told. Said a moment later: what comes with its words is not read out. */
const Heard = ({ text }: { text: string }) => {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 150);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p aria-live="polite" className="visually-hidden">
      {said}
    </p>
  );
};
