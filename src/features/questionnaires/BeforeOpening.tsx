import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { contentNoteOf } from "#src/content/names/instrument-names.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions, Card } from "#src/ui/Layout.tsx";
import type { Gate } from "./opening-gate.ts";

interface BeforeOpeningProps {
  readonly gate: Exclude<Gate, "open">;
  readonly id: InstrumentId;
  readonly name: string;
  readonly onOpen: () => void;
}

/** Said, or asked, before the questions open. The way out is always the nearest one. */
export const BeforeOpening = ({ gate, id, name, onOpen }: BeforeOpeningProps) => {
  const { t, i18n } = useLingui();
  const note = contentNoteOf(id);
  switch (gate) {
    case "waits":
      return (
        <Before title={t`It waits a day after a session`} action={<Leave>{t`Back to Today`}</Leave>}>
          <p>
            <Trans>
              The {name} asks about hard memories. It opens again when a full day has passed since your session. What
              you answered before is kept.
            </Trans>
          </p>
        </Before>
      );
    case "ask-twice":
      return <AskTwice onOpen={onOpen} />;
    case "content-note":
      return (
        <Before
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
  }
};

const AskTwice = ({ onOpen }: { onOpen: () => void }) => {
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
  readonly isNew?: boolean;
  readonly children: ReactNode;
}

const Before = ({ title, action, isNew = false, children }: BeforeProps) => {
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
      <Actions>{action}</Actions>
    </Card>
  );
};

const Leave = ({ look = "main", children }: { look?: "main" | "quiet"; children: string }) => (
  <Link to="/" className={buttonClass({ variant: look })}>
    {children}
  </Link>
);
