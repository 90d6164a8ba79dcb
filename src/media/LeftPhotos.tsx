import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { useWhyNotKept } from "#src/forms/use-why-not-kept.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { leftPhotos } from "./left-photos.ts";

/** Beside every screen of an open journal: photos that could not be kept, and whose own screen is gone. */
export const LeftPhotos = () => {
  const { t } = useLingui();
  const status = useStatus();
  const whyNotKept = useWhyNotKept();
  const { photos, problem } = useSyncExternalStore(leftPhotos.subscribe, leftPhotos.read);
  const count = photos.length;
  if (count === 0) return null;

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
      <p>{whyNotKept(problem)}</p>
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
