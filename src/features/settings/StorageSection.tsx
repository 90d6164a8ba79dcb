import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { askToPersist, canAskToPersist, type PersistAnswer } from "#src/platform/storage-health.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { answerWords, checkWords, keptWords, lossWords, openedWords } from "./health-words.ts";
import styles from "./StorageSection.module.css";
import { useStorageFacts } from "./use-storage-facts.ts";

/** Long enough to answer a question of the browser, and not for ever: some never answer. */
const answerWithinMs = 20_000;

/** How well the journal is kept, in words. */
export const StorageSection = () => {
  const { i18n, t } = useLingui();
  const { health, entries, check, lookAtHealth } = useStorageFacts();
  const { answer, isAsking, ask } = useAsking(lookAtHealth);
  const couldNot = t`The database did not answer. Reload, and look again.`;
  const canAsk = health !== undefined && health.isPersisted !== true && canAskToPersist();

  return (
    <Section heading={<Trans>Where your journal is kept</Trans>}>
      <p>
        <Trans>Only in this browser, on this device, sealed. There is no lock yet, so its key lies beside it.</Trans>
      </p>
      <DefinitionList>
        <Definition term={<Trans>How you opened it</Trans>}>
          <div className={styles["sentences"]}>
            {health && openedWords(health).map((words) => <p key={words.id}>{i18n._(words)}</p>)}
          </div>
        </Definition>
        <Definition term={<Trans>How it is kept</Trans>}>{health && i18n._(keptWords(health))}</Definition>
        <Definition term={<Trans>What would be lost with this browser's data</Trans>}>
          {entries === "unknown" ? couldNot : entries !== undefined && i18n._(lossWords(entries))}
        </Definition>
        <Definition term={<Trans>What can be read</Trans>}>
          <div className={styles["sentences"]}>
            {check === undefined && <p>{t`Looking…`}</p>}
            {check === "unknown" && <p>{couldNot}</p>}
            {typeof check === "object" && checkWords(check).map((words) => <p key={words.id}>{i18n._(words)}</p>)}
          </div>
        </Definition>
      </DefinitionList>
      {(canAsk || answer) && (
        <Actions>
          {canAsk && (
            <Button onClick={ask} reason={isAsking ? t`Waiting for the browser's answer…` : undefined}>
              <Trans>Ask the browser to keep it</Trans>
            </Button>
          )}
          {answer && !isAsking && <p className="soft">{i18n._(answerWords(answer))}</p>}
        </Actions>
      )}
    </Section>
  );
};

const useAsking = (lookAtHealth: () => Promise<void>) => {
  const { i18n } = useLingui();
  const { say } = useStatus();
  const [answer, setAnswer] = useState<PersistAnswer>();
  const [isAsking, setIsAsking] = useState(false);

  const ask = async () => {
    setIsAsking(true);
    const answer = await askToPersist(answerWithinMs);
    setIsAsking(false);
    setAnswer(answer);
    say(i18n._(answerWords(answer)));
    await lookAtHealth();
  };
  return { answer, isAsking, ask };
};
