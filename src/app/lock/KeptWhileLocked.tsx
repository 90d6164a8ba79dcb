import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { fileInbox, readyInbox } from "#src/journal/inbox.ts";
import { useLockFacts } from "#src/journal/lock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";

/** Out of the way of the first screen: what it takes to seal is only loaded then. */
const readyAfterMs = 2000;

/** Beside every screen of an open journal: brings in what was kept while it was locked, and makes it ready for the next time. */
export const KeptWhileLocked = () => {
  const { t } = useLingui();
  const status = useStatus();
  const hasLock = useLockFacts()?.hasPassphrase === true;
  const [isExchanged, setIsExchanged] = useState(false);

  useEffect(() => {
    fileInbox().then(
      ({ filed }) => {
        if (filed > 0) status.say(t`Saved. What you kept while it was locked is in your journal now.`);
      },
      // It stays where it is, and is brought in the next time.
      () => undefined,
    );
    // Once, with the opening: later there is nothing that could have come.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  useEffect(() => {
    if (!hasLock) return undefined;
    const timer = setTimeout(() => {
      readyInbox().then(
        (found) => setIsExchanged(found === "exchanged"),
        () => undefined,
      );
    }, readyAfterMs);
    return () => clearTimeout(timer);
  }, [hasLock]);

  if (!isExchanged) return null;
  return (
    <Notice tone="alert" role="alert" title={t`The lock was changed from outside`}>
      <p>
        <Trans>
          What you wrote while it was locked may have been readable to someone else who uses this device. Everything
          else was not. If others use this device, you can set a new passphrase.
        </Trans>
      </p>
      <Actions>
        <Link to="/settings/lock" className={buttonClass()} onClick={() => setIsExchanged(false)}>
          <Trans>Set a new passphrase</Trans>
        </Link>
        <Button variant="quiet" onClick={() => setIsExchanged(false)}>
          <Trans>I have read this</Trans>
        </Button>
      </Actions>
    </Notice>
  );
};
