import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useState } from "react";
import { hasContent, type Contact, type SupportPlan } from "#src/domain/support-plan.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { Button } from "#src/ui/Button.tsx";
import { EmergencyStrip } from "./EmergencyStrip.tsx";
import { NearestLines } from "./NearestLines.tsx";
import { NearestPeople } from "./NearestPeople.tsx";
import styles from "./SupportCard.module.css";

interface SupportCardProps {
  /** Null when there is none. It is offered only when something stands in it. */
  readonly plan: SupportPlan | null;
  /** Of the plan and the course. Read before the card is there, so that nothing moves under a finger. */
  readonly clinic: readonly Contact[];
  readonly onOpenPlan?: (() => void) | undefined;
  /** The person may be near to acting on it: one more sentence, and nothing else that differs. */
  readonly crisisNear?: boolean | undefined;
  /** Whose numbers: of a screen that has numbers beside the card too, so that both are always of one country. */
  readonly choice?: ReturnType<typeof useCrisisChoice> | undefined;
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
  clinic,
  onOpenPlan,
  crisisNear = false,
  choice: given,
  onKeepGoing,
  onCheckTomorrow,
  isCheckingTomorrow = false,
}: SupportCardProps) => {
  const { t } = useLingui();
  const headingId = useId();
  const tomorrowId = useId();
  const own = useCrisisChoice();
  const choice = given ?? own;
  const openPlan = plan && hasContent(plan) ? onOpenPlan : undefined;
  const isHeard = useIsHeard();
  return (
    <section aria-labelledby={headingId} className={styles["card"]}>
      <p aria-live="polite" className="visually-hidden">
        {isHeard && t`Below this are people you can reach now.`}
      </p>
      <h2 id={headingId}>{t`You don't have to be alone with this`}</h2>
      {/* What comes to stand in it is read out; with a new key it comes once more, where it came together with the card. */}
      <div aria-live="polite" className={styles["words"]}>
        {crisisNear && (
          <p key={String(isHeard)} className={styles["near"]}>
            <Trans>
              If you might act on this, please call now or go to the nearest emergency room, and stay with someone.
            </Trans>
          </p>
        )}
        <p>
          <Trans>Nobody sees what you answer here, and no one is alerted. These are people you can reach now.</Trans>
        </p>
      </div>
      {openPlan && (
        <Button variant="main" wide icon="anchor" onClick={openPlan}>
          {t`My support plan`}
        </Button>
      )}
      <NearestLines choice={choice} isFirst={!openPlan} />
      <NearestPeople people={plan?.people ?? []} clinic={clinic} />
      {(onKeepGoing ?? onCheckTomorrow) && (
        <div className={styles["on"]}>
          {onKeepGoing && <Button onClick={onKeepGoing}>{t`I can keep going`}</Button>}
          {onCheckTomorrow && (
            <Button
              variant={isCheckingTomorrow ? "line" : "quiet"}
              onClick={onCheckTomorrow}
              aria-describedby={tomorrowId}
              reason={isCheckingTomorrow ? t`Tomorrow, Today asks how you are.` : undefined}
            >
              {t`Check on me tomorrow`}
            </Button>
          )}
          {onCheckTomorrow && (
            // Ours, for review. Nobody is to wait for a ring that does not come.
            <p id={tomorrowId} className={styles["tomorrow"]}>
              <Trans>
                When you open Mooring tomorrow, it asks how you are. It does not ring, and nobody else is told.
              </Trans>
            </p>
          )}
        </div>
      )}
      <EmergencyStrip choice={choice} />
    </section>
  );
};

/** It comes below what was just answered, and who does not see it is told. Said a moment later: what comes with its words is not read out. */
const useIsHeard = (): boolean => {
  const [isHeard, setIsHeard] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsHeard(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return isHeard;
};
