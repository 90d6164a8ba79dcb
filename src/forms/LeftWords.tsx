import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { leftWords } from "#src/journal/left-words.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { LeftNotice } from "./LeftNotice.tsx";

/** Beside every screen of an open journal: words that could not be kept, and whose own screen is gone. */
export const LeftWords = () => {
  const { t } = useLingui();
  const status = useStatus();
  const problem = useSyncExternalStore(leftWords.subscribe, leftWords.read);
  if (!problem) return null;

  const tryAgain = async () => {
    await leftWords.flush();
    if (!leftWords.heldBack()) status.say(t`Kept`);
  };
  return (
    <LeftNotice problem={problem} onTryAgain={() => void tryAgain()}>
      <Trans>
        What you wrote last on another page is not kept yet. It is only in this tab, as long as it is open; it stands
        there again when you go back.
      </Trans>
    </LeftNotice>
  );
};
