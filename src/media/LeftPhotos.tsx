import { Plural, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { LeftNotice } from "#src/forms/LeftNotice.tsx";
import { Button } from "#src/ui/Button.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { leftPhotos } from "./left-photos.ts";

/** Beside every screen of an open journal: photos that could not be kept, and whose own screen is gone. */
export const LeftPhotos = () => {
  const { t } = useLingui();
  const status = useStatus();
  const { photos, problem } = useSyncExternalStore(leftPhotos.subscribe, leftPhotos.read);
  const count = photos.length;
  if (count === 0) return null;

  const tryAgain = async () => {
    if (await leftPhotos.tryAgain()) status.say(t`Saved`);
  };
  return (
    <LeftNotice
      problem={problem}
      onTryAgain={() => void tryAgain()}
      otherWay={
        <Button variant="quiet" onClick={leftPhotos.letGo}>
          {count === 1 ? t`Go on without it` : t`Go on without them`}
        </Button>
      }
    >
      <Plural
        value={count}
        one="A photo is not kept yet. It is only on this page, as long as the page is open."
        other="# photos are not kept yet. They are only on this page, as long as the page is open."
      />
    </LeftNotice>
  );
};
