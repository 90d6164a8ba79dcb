import { Trans, useLingui } from "@lingui/react/macro";
import { useState, useSyncExternalStore } from "react";
import { applyUpdate } from "#src/platform/service-worker.ts";
import { Button } from "#src/ui/Button.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { updateReady } from "./update-ready.ts";

/** A new version waits until the person takes it: nobody's words are reloaded away. */
export const UpdateNotice = () => {
  const { t } = useLingui();
  const isReady = useSyncExternalStore(updateReady.subscribe, updateReady.read);
  const [isHeldBack, setIsHeldBack] = useState(false);
  if (!isReady) return null;

  const use = () => {
    applyUpdate().catch(() => setIsHeldBack(true));
  };
  return (
    <Notice tone="lamp">
      <p>
        <Trans>A new version is ready. What you are writing is kept.</Trans>
      </p>
      <Button icon="again" onClick={use}>{t`Use it now`}</Button>
      {isHeldBack && (
        <p role="alert">
          <Trans>Not now: something you wrote or took a picture of could not be kept. Save it first.</Trans>
        </p>
      )}
    </Notice>
  );
};
