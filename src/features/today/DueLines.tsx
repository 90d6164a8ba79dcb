import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { LookingBack } from "#src/analysis/looking-back-due.ts";
import { effectNames } from "#src/content/names/effect-names.ts";
import type { Effect } from "#src/domain/effect.ts";
import { addDays } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import { remindFrom } from "#src/journal/reminders.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { bladderQuestion, effectsStill, putOffDays } from "./care-reminders.ts";
import { DueQuestionnaire } from "./DueQuestionnaire.tsx";
import { KeepingCard } from "./KeepingCard.tsx";
import { Verbatim } from "#src/ui/Verbatim.tsx";
import styles from "./Today.module.css";
import type { Due } from "./use-due.ts";
import { useReminding } from "./use-reminding.ts";

/** What is due, two things at the most. */
export const DueLines = ({ due }: { due: readonly Due[] }) => due.map((one) => <DueLine key={one.what} due={one} />);

const DueLine = ({ due }: { due: Due }) => {
  switch (due.what) {
    case "effect":
      return <StillThere effect={due.effect} />;
    case "bladder":
      return <Bladder />;
    case "keeping":
      return <KeepingCard keeping={due.keeping} />;
    case "looking-back":
      return <LookBack lookingBack={due.lookingBack} />;
    case "questionnaire":
      return <DueQuestionnaire key={due.due.instrument} due={due.due} />;
  }
};

const StillThere = ({ effect: { id, effect } }: { effect: Effect }) => {
  const { t, i18n } = useLingui();
  const name = i18n._(effectNames[effect]);
  return (
    <Line
      title={name}
      link={
        <Link to="/effects/$id" params={{ id }} className={styles["due"]}>
          <span>
            <Trans>Is it still there?</Trans>
          </span>
          <Icon name="next" />
        </Link>
      }
      notNow={<NotNow name={name} about={effectsStill} saved={t`Saved. Quiet until tomorrow.`} />}
    />
  );
};

const Bladder = () => {
  const { t } = useLingui();
  const name = t`Bladder and bowels`;
  return (
    <Line
      title={name}
      link={
        <Link to="/effects/bladder" className={styles["due"]}>
          <span>
            <Trans>One short question, once in a while</Trans>
          </span>
          <Icon name="next" />
        </Link>
      }
      notNow={<NotNow name={name} about={bladderQuestion} saved={t`Saved. Quiet for three days.`} />}
    />
  );
};

interface NotNowProps {
  /** Of the line, for who hears the button without seeing what it stands under. */
  readonly name: string;
  readonly about: keyof typeof putOffDays;
  readonly saved: string;
}

const NotNow = ({ name, about, saved }: NotNowProps) => {
  const { t } = useLingui();
  const { remind, problem, tryAgain } = useReminding();
  const putOff = () => remind(() => remindFrom(about, addDays(today(), putOffDays[about]), rightNow()), saved);
  return (
    <>
      <div>
        <Button variant="quiet" aria-label={t`Not now: ${name}`} onClick={() => void putOff()}>
          {t`Not now`}
        </Button>
      </div>
      {problem && <NotSaved problem={problem} onTryAgain={tryAgain} />}
    </>
  );
};

const LookBack = ({ lookingBack: { intention, weeks } }: { lookingBack: LookingBack }) => (
  <Line
    title={weeks === 2 ? <Trans>Two weeks on</Trans> : <Trans>Eight weeks on</Trans>}
    link={
      <Link to="/intentions/$id/became" params={{ id: intention.id }} className={styles["due"]}>
        <span>
          <Trans>
            What became of “
            <Verbatim text={shortened(intention.text, 80)} />”
          </Trans>
        </span>
        <Icon name="next" />
      </Link>
    }
  />
);

/** One calm line. What it is about stands above it. */
const Line = ({ title, link, notNow }: { title: ReactNode; link: ReactNode; notNow?: ReactNode }) => (
  <div className={styles["dueLine"]}>
    <h2 className={styles["kicker"]}>{title}</h2>
    {link}
    {notNow}
  </div>
);
