import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { lastBackupName } from "#src/content/names/backup-names.ts";
import { useBackupFacts } from "#src/journal/backup.ts";
import { useLockFacts } from "#src/journal/lock.ts";
import { calendarDaysSince } from "#src/platform/clock.ts";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList, List } from "#src/ui/List.tsx";
import { AskToPersist } from "./AskToPersist.tsx";
import { BackToSettings } from "./BackToSettings.tsx";
import { checkWords, keptWords, lockWords, lossWords, openedWords } from "./health-words.ts";
import { SettingsRow } from "./JournalSection.tsx";
import styles from "./settings.module.css";
import { useStorageFacts } from "./use-storage-facts.ts";

/** How well the journal is kept, in words, and what would be lost with this browser today. */
const StorageScreen = () => {
  const { i18n, t } = useLingui();
  const { health, entries, check, lookAtHealth } = useStorageFacts();
  const backup = useBackupFacts();
  const lock = useLockFacts();
  const couldNot = t`The database did not answer. Reload, and look again.`;

  return (
    <Page>
      <PageHeading back={<BackToSettings />} lead={t`Only in this browser, on this device, sealed.`}>
        <Trans>Where your journal is kept</Trans>
      </PageHeading>
      <DefinitionList>
        <Definition term={<Trans>How you opened it</Trans>}>
          <div className={styles["sentences"]}>
            {health && openedWords(health).map((words) => <p key={words.id}>{i18n._(words)}</p>)}
          </div>
        </Definition>
        <Definition term={<Trans>What the browser promises</Trans>}>{health && i18n._(keptWords(health))}</Definition>
        <Definition term={<Trans>Lock</Trans>}>{lock && i18n._(lockWords(lock.hasPassphrase))}</Definition>
        <Definition term={<Trans>Backup</Trans>}>{backup && i18n._(lastBackupName(daysOf(backup)))}</Definition>
        <Definition term={<Trans>What would be lost with this browser's data</Trans>}>
          {entries === "unknown" && couldNot}
          {typeof entries === "number" && backup && i18n._(lossWords(entries, backup))}
        </Definition>
        <Definition term={<Trans>What can be read</Trans>}>
          <div className={styles["sentences"]}>
            {check === undefined && <p>{t`Looking…`}</p>}
            {check === "unknown" && <p>{couldNot}</p>}
            {typeof check === "object" && checkWords(check).map((words) => <p key={words.id}>{i18n._(words)}</p>)}
          </div>
        </Definition>
        <Definition term={<Trans>Earlier versions</Trans>}>
          <Trans>
            Each time you change an entry, what stood there before is kept. It stands on the page of the entry, under
            “Earlier versions”, and you can bring it back there.
          </Trans>
        </Definition>
      </DefinitionList>
      <AskToPersist health={health} onAnswer={lookAtHealth} />
      <Section heading={<Trans>What you can do</Trans>}>
        <List>
          <SettingsRow to="/settings/backup">
            <Trans>Make or open a backup</Trans>
          </SettingsRow>
          <SettingsRow to="/settings/kept">
            <Trans>How your journal is kept</Trans>
          </SettingsRow>
          <SettingsRow to="/journal/trash">
            <Trans>Trash</Trans>
          </SettingsRow>
          <SettingsRow to="/settings/erase">
            <Trans>Erase everything</Trans>
          </SettingsRow>
        </List>
      </Section>
    </Page>
  );
};

const daysOf = ({ lastAt }: { readonly lastAt?: number }): number | undefined =>
  lastAt === undefined ? undefined : calendarDaysSince(lastAt);

export const route = createLazyRoute("/settings/storage")({ component: StorageScreen });
