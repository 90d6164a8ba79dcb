import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { backupGap, lastBackupName } from "#src/content/names/backup-names.ts";
import { useBackupFacts } from "#src/journal/backup.ts";
import { calendarDaysSince } from "#src/platform/clock.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { MakeBackup } from "./MakeBackup.tsx";
import { RestoreFlow } from "./RestoreFlow.tsx";
import { UndoRestore } from "./UndoRestore.tsx";

/** Out of the app with everything, and in again. */
const BackupScreen = () => (
  <Page>
    <PageHeading back={<Back />} lead={<HowItStands />}>
      <Trans>Backup</Trans>
    </PageHeading>
    <UndoRestore />
    <Section heading={<Trans>Make a backup</Trans>}>
      <p>
        <Trans>One sealed file with everything in your journal. Keep it in another place than this device.</Trans>
      </p>
      <MakeBackup />
    </Section>
    <Section heading={<Trans>Open a backup</Trans>}>
      <p>
        <Trans>You see what is in it first. Nothing here is taken away by it.</Trans>
      </p>
      <RestoreFlow level={3} isBeside onward={<ToJournal />} />
    </Section>
    <p>
      <Link to="/settings/move" className={linkClass}>
        <Trans>Move to a new phone, step by step</Trans>
        <Icon name="next" />
      </Link>
    </p>
  </Page>
);

const HowItStands = () => {
  const { i18n } = useLingui();
  const facts = useBackupFacts();
  if (!facts) return null;
  const days = facts.lastAt === undefined ? undefined : calendarDaysSince(facts.lastAt);
  return i18n._(facts.notInIt > 0 ? backupGap(days, facts.notInIt) : lastBackupName(days));
};

const ToJournal = () => (
  <Link to="/journal" className={buttonClass({ variant: "main" })}>
    <Trans>Open the Journal</Trans>
  </Link>
);

const Back = () => (
  <Link to="/settings" className={linkClass}>
    <Icon name="back" />
    <Trans>Back</Trans>
  </Link>
);

export const route = createLazyRoute("/settings/backup")({ component: BackupScreen });
