import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { contentNoteOf } from "#src/content/names/instrument-names.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import type { When } from "#src/domain/time.ts";
import { today } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions, Card } from "#src/ui/Layout.tsx";
import type { Gate } from "./opening-gate.ts";

interface BeforeOpeningProps {
  readonly gate: Gate;
  /** It came after a step of the person's: focus has to follow. */
  readonly isNew: boolean;
  readonly id: InstrumentId;
  readonly name: string;
  /** When the half that was kept was begun. */
  readonly startedAt: When | undefined;
  readonly onOpen: () => void;
  readonly onStartAfresh: () => void;
}

/** Said, or asked, before the questions open. The way out is always the nearest one. */
export const BeforeOpening = ({ gate, isNew, id, name, startedAt, onOpen, onStartAfresh }: BeforeOpeningProps) => {
  const { t, i18n } = useLingui();
  const note = contentNoteOf(id);
  switch (gate) {
    case "waits":
      return (
        <Before isNew={isNew} title={t`It waits a day after a session`} action={<Leave>{t`Back to Today`}</Leave>}>
          <p>
            <Trans>
              The {name} asks about hard memories. It opens again when a full day has passed since your session. What
              you answered before is kept.
            </Trans>
          </p>
        </Before>
      );
    case "ask-twice":
      return <AskTwice isNew={isNew} onOpen={onOpen} />;
    case "content-note":
      return (
        <Before
          isNew={isNew}
          title={t`Before you begin`}
          action={
            <>
              <Button variant="main" onClick={onOpen}>{t`Begin`}</Button>
              <Leave look="quiet">{t`Skip for now`}</Leave>
            </>
          }
        >
          <p>{note && i18n._(note)}</p>
        </Before>
      );
    case "old-half": {
      const now = today();
      const day = longDay(startedAt?.localDay ?? now, now);
      return (
        <Before
          isNew={isNew}
          title={t`You began this on ${day}`}
          action={
            <>
              <Button variant="main" onClick={onStartAfresh}>{t`Start afresh`}</Button>
              <Button onClick={onOpen}>{t`Go on with those answers`}</Button>
            </>
          }
        >
          <p>
            <Trans>It asks about the time before today. What you answered then is kept until you choose.</Trans>
          </p>
        </Before>
      );
    }
  }
};

const AskTwice = ({ isNew, onOpen }: { isNew: boolean; onOpen: () => void }) => {
  const { t } = useLingui();
  const [wasAsked, setWasAsked] = useState(false);
  return wasAsked ? (
    <Before
      key="again"
      isNew
      title={t`Open it now?`}
      action={
        <>
          <Leave>{t`Not today`}</Leave>
          <Button onClick={onOpen}>{t`Open it now`}</Button>
        </>
      }
    >
      <p>
        <Trans>Once it is finished, an answer stays as it was given. Nothing is lost by waiting.</Trans>
      </p>
    </Before>
  ) : (
    <Before
      isNew={isNew}
      title={t`Your session was only hours ago`}
      action={
        <>
          <Leave>{t`Not today`}</Leave>
          <Button variant="quiet" onClick={() => setWasAsked(true)}>{t`Open it all the same`}</Button>
        </>
      }
    >
      <p>
        <Trans>
          These questions look back over a longer time. So soon after a session that is hard to judge, and rest comes
          first. They can wait until tomorrow.
        </Trans>
      </p>
    </Before>
  );
};

interface BeforeProps {
  readonly title: string;
  readonly action: ReactNode;
  /** It takes the place of another one: who does not see that has to hear it. */
  readonly isNew: boolean;
  readonly children: ReactNode;
}

const Before = ({ title, action, isNew, children }: BeforeProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <Card tone="lamp">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {/* Ours, for review. */}
      <p>
        <Trans>
          If it is heavy right now, Support says <Link to="/support">who to call</Link>.
        </Trans>
      </p>
      <Actions>{action}</Actions>
    </Card>
  );
};

const Leave = ({ look = "main", children }: { look?: "main" | "quiet"; children: string }) => (
  <Link to="/" className={buttonClass({ variant: look })}>
    {children}
  </Link>
);
