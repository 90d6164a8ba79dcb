import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import type { NotLockedProblem } from "./use-auto-lock.ts";

interface NotLockedProps {
  readonly problem: NotLockedProblem;
  readonly onTryAgain: () => unknown;
  readonly onDismiss: () => void;
}

/** Locking would have lost what is being written. So it stays open, and says it. */
export const NotLocked = ({ problem, onTryAgain, onDismiss }: NotLockedProps) => {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // No return: newer browsers answer with a promise, which would be taken for a cleanup.
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const why = {
    "device-full": t`This device is full, so what you are writing could not be kept. Free some space (photos or downloads, say).`,
    "database-blocked": t`Another tab of this browser is in the way, so what you are writing could not be kept. Close it.`,
    "closed-elsewhere": t`The journal was closed from another tab, so what you are writing could not be kept. Copy your words, then reload this page.`,
    unknown: t`The browser could not write to its storage, so what you are writing could not be kept.`,
    photo: t`A photo is not kept yet. Where it says so, try again; from another screen you can also go on without it. Then this can be locked.`,
  }[problem];
  return (
    <div ref={place}>
      <Notice tone="alert" role="alert" title={<Trans>Not saved, and so not locked</Trans>}>
        <p>{why}</p>
        <p>
          {problem === "photo" ? (
            <Trans>
              The photo is nowhere but on this page. While nobody touches it, locking is tried again by itself.
            </Trans>
          ) : (
            <Trans>
              Your words are still on this screen. While nobody touches it, locking is tried again by itself.
            </Trans>
          )}
        </p>
        <Actions>
          <Button icon="lock" onClick={() => void onTryAgain()}>
            <Trans>Try to lock again</Trans>
          </Button>
          <Button variant="quiet" onClick={onDismiss}>
            <Trans>Leave it open for now</Trans>
          </Button>
        </Actions>
      </Notice>
    </div>
  );
};
