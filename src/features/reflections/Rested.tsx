import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { afterRest } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import { latestWithMedicine, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";

interface RestedProps {
  readonly setId: ContentId;
  readonly sessions: readonly Session[];
  /** Words were written here before: then nobody needs to be asked. */
  readonly isBegun: boolean;
}

/** Asked first after a session, and kept nowhere: rest comes before words. On a later day nobody needs to be asked. */
export const Rested = ({ setId, sessions, isBegun }: RestedProps) => {
  const { t } = useLingui();
  const [isAfterSession] = useState(() => isSoonAfter(sessions, rightNow()));
  const [answer, setAnswer] = useState<"rested" | "not yet" | undefined>(isBegun ? "rested" : undefined);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (answer === "not yet") said.current?.focus();
  }, [answer]);
  if (setId !== afterRest.id || !isAfterSession || answer === "rested") return null;

  const rested = (button: HTMLElement) => {
    const form = button.closest("form");
    setAnswer("rested");
    form?.focus({ preventScroll: true });
  };
  return (
    <Notice tone="lamp" title={t`Did you nap or sleep?`}>
      {answer === "not yet" && (
        <p ref={said} tabIndex={-1}>
          {t`Then rest first. What you kept waits here, and so does this page.`}
        </p>
      )}
      <Actions>
        {answer === undefined ? (
          <>
            <Button onClick={({ currentTarget }) => rested(currentTarget)}>{t`Yes`}</Button>
            <Button variant="quiet" onClick={() => setAnswer("not yet")}>{t`Not yet`}</Button>
          </>
        ) : (
          <>
            <Link to="/" className={buttonClass()}>{t`Rest first`}</Link>
            <Button
              variant="quiet"
              onClick={({ currentTarget }) => rested(currentTarget)}
            >{t`Write all the same`}</Button>
          </>
        )}
      </Actions>
    </Notice>
  );
};

const soonMs = 36 * 60 * 60_000;

const isSoonAfter = (sessions: readonly Session[], now: When): boolean => {
  const last = latestWithMedicine(sessions, now);
  return last !== undefined && now.instant < last.at.instant + soonMs;
};
