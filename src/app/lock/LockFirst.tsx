import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLockFacts } from "#src/journal/lock.ts";
import { isDeviceShared } from "#src/platform/auto-lock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";

interface LockFirstProps {
  /** Of pages that are needed to set a lock, or that show nothing that was written. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}

/** On a device that others use too, nothing is shown or written before there is a lock. */
export const LockFirst = ({ isNeeded, children }: LockFirstProps) => {
  const facts = useLockFacts();
  if (isNeeded || !isDeviceShared() || facts?.hasPassphrase) return children;
  // A moment only, until it is known.
  if (!facts) return null;
  return (
    <Page>
      <PageHeading>
        <Trans>First a lock</Trans>
      </PageHeading>
      <p>
        <Trans>
          You said that others use this device too. So the journal needs a passphrase before anything else: whoever
          opens this browser after you could read it.
        </Trans>
      </p>
      <p className="soft">
        <Trans>If it is only yours after all, the same page is where you can say so.</Trans>
      </p>
      <p>
        <Link to="/settings/lock" className={buttonClass({ variant: "main" })}>
          <Icon name="lock" />
          <span>
            <Trans>Go to the lock</Trans>
          </span>
        </Link>
      </p>
    </Page>
  );
};
