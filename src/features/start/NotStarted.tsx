import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { StorageProblem } from "#src/vault/storage-error.ts";
import { Notice } from "#src/ui/Notice.tsx";

/** A journal that could not be made: why, and what to do. The button that was pressed tries again. */
export const NotStarted = ({ problem }: { problem: StorageProblem }) => {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // No return: newer browsers answer with a promise, which would be taken for a cleanup.
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const what = {
    "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Another tab or window of Mooring is in the way. Close it, then try again.`,
    "closed-elsewhere": t`Mooring was changed in another tab just now. Reload this page, then try again.`,
    unknown: t`The browser could not write to its storage. In a private window it may not be allowed to: open Mooring in a usual one, then try again.`,
  }[problem];
  return (
    <div ref={place}>
      <Notice tone="alert" role="alert" title={<Trans>Not started: your journal could not be made</Trans>}>
        <p>{what}</p>
        <p>
          <Trans>Nothing was written, and nothing was changed.</Trans>
        </p>
      </Notice>
    </div>
  );
};
