import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { leftWords } from "#src/journal/left-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { useWhyNotKept } from "./use-why-not-kept.ts";

/** Beside every screen of an open journal: words that could not be kept, and whose own screen is gone. */
export const LeftWords = () => {
  const { t } = useLingui();
  const status = useStatus();
  const whyNotKept = useWhyNotKept();
  const problem = useSyncExternalStore(leftWords.subscribe, leftWords.read);
  if (!problem) return null;

  const tryAgain = async () => {
    await leftWords.flush();
    if (!leftWords.heldBack()) status.say(t`Kept`);
  };
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved</Trans>}>
      <p>
        <Trans>
          What you wrote last on another page is not kept yet. It is only in this tab, as long as it is open; it stands
          there again when you go back.
        </Trans>
      </p>
      <p>{whyNotKept(problem)}</p>
      <Actions>
        <Button icon="again" onClick={() => void tryAgain()}>
          <Trans>Try again</Trans>
        </Button>
      </Actions>
    </Notice>
  );
};
