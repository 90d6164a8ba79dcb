import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { askToPersist, canAskToPersist, type PersistAnswer } from "#src/platform/storage-health.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { answerWords, type Health } from "./health-words.ts";

/** Long enough to answer a question of the browser, and not for ever: some never answer. */
const answerWithinMs = 20_000;

interface AskToPersistProps {
  /** Undefined while it is being found out. */
  readonly health: Health | undefined;
  readonly onAnswer: () => Promise<void>;
}

/** Asks the browser not to clear the journal by itself, for as long as it has not promised that. */
export const AskToPersist = ({ health, onAnswer }: AskToPersistProps) => {
  const { i18n, t } = useLingui();
  const { say } = useStatus();
  const [answer, setAnswer] = useState<PersistAnswer>();
  const [isAsking, setIsAsking] = useState(false);
  const canAsk = health !== undefined && health.isPersisted !== true && canAskToPersist();
  if (!canAsk && !answer) return null;

  const ask = async () => {
    setIsAsking(true);
    const answer = await askToPersist(answerWithinMs);
    setIsAsking(false);
    setAnswer(answer);
    say(i18n._(answerWords(answer)));
    await onAnswer();
  };
  return (
    <Actions>
      {canAsk && (
        <Button onClick={ask} reason={isAsking ? t`Waiting for the browser's answer…` : undefined}>
          <Trans>Ask the browser to keep it</Trans>
        </Button>
      )}
      {answer && !isAsking && <p className="soft">{i18n._(answerWords(answer))}</p>}
    </Actions>
  );
};
