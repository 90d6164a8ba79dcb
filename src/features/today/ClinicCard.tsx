import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchThresholds } from "#src/analysis/watch-thresholds.ts";
import { ContactLinks } from "#src/care/ContactLinks.tsx";
import { dialled } from "#src/care/dialled.ts";
import { EmergencyNumbers } from "#src/care/EmergencyNumbers.tsx";
import { useClinic } from "#src/care/use-clinic.ts";
import { emergencySentence, sameDaySentence } from "#src/content/safety/level-sentences.ts";
import { hasContent, type Contact, type SupportPlan } from "#src/domain/support-plan.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { useCrisisChoice } from "#src/journal/crisis-country.ts";
import { remindFrom } from "#src/journal/reminders.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Actions, Card, Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { clinicCard } from "./care-reminders.ts";
import styles from "./Today.module.css";
import { useReminding } from "./use-reminding.ts";
import { useWatchReasonWords } from "./use-watch-reason-words.ts";

interface ClinicCardProps {
  /** At least one. */
  readonly reasons: readonly WatchReason[];
  readonly plan: SupportPlan | null;
  readonly now: When;
}

/** In the two weeks after a session: why it may be a good day to call the clinic, and whom. It decides nothing. */
export const ClinicCard = ({ reasons, plan, now }: ClinicCardProps) => {
  const { t, i18n } = useLingui();
  const headingId = useId();
  const clinic = useClinic(plan);
  const wordsOf = useWatchReasonWords(now.localDay);
  const { remind, problem, tryAgain } = useReminding();
  const quietFor = (days: number, said: string) =>
    remind(async () => {
      for (const reason of reasons) await remindFrom(clinicCard(reason), addDays(now.localDay, days), now);
    }, said);
  const putOff = () => quietFor(1, t`Saved. Quiet until tomorrow.`);
  const told = () => quietFor(watchThresholds.toldDays.value, t`Saved. Quiet for three days.`);

  return (
    <section aria-labelledby={headingId}>
      <Card>
        <Stack gap={16}>
          <h2 id={headingId}>{t`Talk to your clinic`}</h2>
          <ul className={styles["reasons"]}>
            {reasons.map((reason) => (
              <li key={reason.reason}>{wordsOf(reason)}</li>
            ))}
          </ul>
          <p>{i18n._(sameDaySentence(clinic.afterHours))}</p>
          {reasons.some(mayNotWait) && <IfItCannotWait />}
          <p className={styles["kicker"]}>
            <Trans>This is a reminder, not an assessment. Nobody else sees it.</Trans>
          </p>
          <WhoToReach plan={plan} clinic={clinic.contacts} />
          <Actions>
            <Button onClick={() => void told()}>{t`I have told them`}</Button>
            <Button variant="quiet" onClick={() => void putOff()}>{t`Not now`}</Button>
          </Actions>
          {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
        </Stack>
      </Card>
    </section>
  );
};

/** For who can not wait until the clinic picks up. */
const IfItCannotWait = () => {
  const { i18n } = useLingui();
  const { country, isChosen } = useCrisisChoice();
  const numbers = country && new Intl.ListFormat(i18n.locale, { type: "disjunction" }).format(country.emergency);
  return (
    <>
      <p>{i18n._(emergencySentence(numbers))}</p>
      <EmergencyNumbers country={country} isChosen={isChosen} />
    </>
  );
};

/** The clinic first, then the person's own people, then everybody else on the page about support. */
const WhoToReach = ({ plan, clinic: all }: { plan: SupportPlan | null; clinic: readonly Contact[] }) => {
  const clinic = all.filter(canBeReached);
  const reachable = [...clinic, ...(plan?.people ?? []).filter(canBeReached)].slice(0, most);
  const others = clinic.slice(most);
  return (
    <div>
      <Contacts contacts={reachable} />
      {others.length > 0 && (
        <Details summary={<Trans>More of your clinic</Trans>}>
          <Contacts contacts={others} />
        </Details>
      )}
      {reachable.length === 0 && (
        <p>
          <Trans>
            When you <Link to="/support/plan/edit">write your clinic's number into your support plan</Link>, it stands
            here.
          </Trans>
        </p>
      )}
      <div className={styles["elsewhere"]}>
        {plan && hasContent(plan) && (
          <Link to="/support/plan" className={linkClass}>
            <Trans>My support plan</Trans>
          </Link>
        )}
        <Link to="/support" className={linkClass}>
          <Trans>Crisis lines</Trans>
        </Link>
      </div>
    </div>
  );
};

const Contacts = ({ contacts }: { contacts: readonly Contact[] }) =>
  contacts.map((contact, index) => (
    // Two of them may have the same name, and they never change places here.
    // oxlint-disable-next-line react/no-array-index-key
    <ContactLinks key={index} contact={contact} heading="h3" />
  ));

/** More would push what can be done about it off the screen. */
const most = 2;

/** Reasons behind which a person may be in danger today. Ours, for review. */
const mayNotWait = ({ reason }: WatchReason): boolean =>
  reason === "item-9-up" || reason === "low-mood" || reason === "much-worse";

const canBeReached = ({ phone }: Contact): boolean => dialled(phone) !== undefined;
