import { useLingui } from "@lingui/react/macro";
import { useRouter, useRouterState } from "@tanstack/react-router";
import { useState, type MouseEvent } from "react";
import { headerLinkClass, PlaceLabel } from "#src/ui/ShellLayout.tsx";
import { needsNoUnlocking } from "./needs-no-unlocking.ts";

/** From a page that needs no unlocking back to the lock, at the place where it stood. */
export const BackToLock = () => {
  const { t } = useLingui();
  const { history } = useRouter();
  // Of the page that is shown: while the next one is being fetched, the address is ahead of it.
  const shown = useRouterState({ select: ({ resolvedLocation, location }) => resolvedLocation ?? location });
  const isElsewhere = needsNoUnlocking(shown.pathname);
  const [lockedAt, setLockedAt] = useState("/");
  if (!isElsewhere && lockedAt !== shown.href) setLockedAt(shown.href);
  if (!isElsewhere) return null;

  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    history.push(lockedAt);
  };
  return (
    <a href={lockedAt} className={headerLinkClass} onClick={go}>
      <PlaceLabel icon="lock">{t`Unlock`}</PlaceLabel>
    </a>
  );
};
