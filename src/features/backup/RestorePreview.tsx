import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { rightNow } from "#src/platform/clock.ts";
import { instantWords, longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import styles from "./backup.module.css";
import { Counts } from "./Counts.tsx";
import type { Refusal } from "./explain-opening.ts";
import { PartHeading } from "./PartHeading.tsx";
import type { Opened } from "./use-restoring.ts";

interface RestorePreviewProps {
  readonly opened: Opened;
  readonly level: 2 | 3;
  readonly refusal: Refusal | undefined;
  /** Shown in place of the buttons while it is being restored. */
  readonly progress: ReactNode;
  readonly onBack: () => void;
  readonly onRestore: () => Promise<void>;
}

/** What is in the file and what it would do here, before anything is done. */
export const RestorePreview = ({ opened, level, refusal, progress, onBack, onRestore }: RestorePreviewProps) => {
  const { i18n, t } = useLingui();
  const { backup, plan } = opened;
  const today = rightNow().localDay;
  const isOfAnother = !plan.isIntoNew && !plan.isOfThisJournal;

  return (
    <Card className={styles["part"]}>
      <PartHeading level={level}>
        <Trans>This is in the backup</Trans>
      </PartHeading>
      <p>
        <Trans>Made on {instantWords(backup.createdAt, today)}.</Trans>{" "}
        {plan.from && plan.from === plan.to && <Trans>All of it is from {longDay(plan.from, today)}.</Trans>}
        {plan.from && plan.to && plan.from !== plan.to && (
          <Trans>
            It goes from {longDay(plan.from, today)} to {longDay(plan.to, today)}.
          </Trans>
        )}
      </p>
      <Counts label={t`In the backup`} counts={backup.counts} />
      {!plan.isIntoNew && <WhatItDoes counts={plan.counts} />}
      {isOfAnother && (
        <Notice tone="lamp" title={<Trans>It is from another journal</Trans>}>
          <p>
            <Trans>Restoring puts its entries into this one, beside yours. Nothing of yours is taken away.</Trans>
          </p>
        </Notice>
      )}
      <Unreadable inFile={backup.unreadable} whenMade={backup.unreadableWhenMade} />
      {refusal && !progress && (
        <Notice tone="alert" role="alert" title={i18n._(refusal.title)}>
          <p>{i18n._(refusal.what)}</p>
          <p>
            <Trans>Nothing was changed. The backup is still open here.</Trans>
          </p>
        </Notice>
      )}
      {progress || (
        <Actions>
          <Button variant="main" onClick={() => void onRestore()}>
            <Trans>Restore</Trans>
          </Button>
          <Button variant="quiet" onClick={onBack}>
            <Trans>Cancel</Trans>
          </Button>
        </Actions>
      )}
    </Card>
  );
};

const WhatItDoes = ({ counts }: { counts: Opened["plan"]["counts"] }) => (
  <>
    <DefinitionList>
      <Definition term={<Trans>New here</Trans>}>{counts.new}</Definition>
      <Definition term={<Trans>The same here already</Trans>}>{counts.same}</Definition>
      <Definition term={<Trans>Newer here: yours stay</Trans>}>{counts.newerHere}</Definition>
      <Definition term={<Trans>Newer in the backup: these come</Trans>}>{counts.newerThere}</Definition>
      <Definition term={<Trans>Changed in both: both are kept</Trans>}>{counts.bothChanged}</Definition>
    </DefinitionList>
    <p className="soft">
      <Trans>What is replaced stays under “Earlier versions”. You can undo all of it for seven days.</Trans>
    </p>
  </>
);

/** Only where there is something to say. */
const Unreadable = ({ inFile, whenMade }: { inFile: number; whenMade: number }) => {
  if (inFile + whenMade === 0) return null;
  return (
    <Notice>
      {inFile > 0 && (
        <p>
          <Plural
            value={inFile}
            one="# entry in it cannot be read, and is left out."
            other="# entries in it cannot be read, and are left out."
          />
        </p>
      )}
      {whenMade > 0 && (
        <p>
          <Plural
            value={whenMade}
            one="# entry could not be read when it was made, and is not in it."
            other="# entries could not be read when it was made, and are not in it."
          />
        </p>
      )}
    </Notice>
  );
};
