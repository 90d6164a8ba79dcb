import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { leftPhotos } from "./left-photos.ts";

/** Beside every screen of an open journal: photos that could not be kept, and whose own screen is gone. */
export const LeftPhotos = () => {
  const { t } = useLingui();
  const status = useStatus();
  const { photos, problem } = useSyncExternalStore(leftPhotos.subscribe, leftPhotos.read);
  const count = photos.length;
  if (count === 0) return null;

  const why = {
    "device-full": t`This device is full. Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Another tab of this browser is in the way. Close it, then try again.`,
    "closed-elsewhere": t`The journal was closed from another tab.`,
    unknown: t`The browser could not write to its storage. You can try again.`,
  }[problem];
  const tryAgain = async () => {
    if (await leftPhotos.tryAgain()) status.say(t`Saved`);
  };
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
      <p>
        <Plural
          value={count}
          one="A photo is not kept yet. It is only on this page, as long as the page is open."
          other="# photos are not kept yet. They are only on this page, as long as the page is open."
        />
      </p>
      <p>{why}</p>
      <Actions>
        <Button icon="again" onClick={() => void tryAgain()}>
          <Trans>Try again</Trans>
        </Button>
        <Button variant="quiet" onClick={leftPhotos.letGo}>
          {count === 1 ? t`Go on without it` : t`Go on without them`}
        </Button>
      </Actions>
    </Notice>
  );
};
