import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { useId } from "react";
import { trash, type Entry } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, instantWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { EntryTitle } from "./EntryRow.tsx";
import { Gist } from "./Gist.tsx";
import styles from "./journal.module.css";
import { NotDone } from "./NotDone.tsx";
import { useNames, type Names } from "./use-names.ts";
import { usePutBack } from "./use-put-back.ts";

const TrashScreen = () => {
  const { t } = useLingui();
  const deleted = useJournal(trash());
  const names = useNames();
  const putBack = usePutBack();
  return (
    <Page>
      <PageHeading
        lead={t`What you delete waits here for thirty days. After that its words are gone for good.`}
        back={
          <Link to="/journal" className={linkClass}>
            <Icon name="back" />
            <Trans>All entries</Trans>
          </Link>
        }
      >
        <Trans>Trash</Trans>
      </PageHeading>
      {putBack.problem && <NotDone>{t`Not put back. It is still in the trash; please try again.`}</NotDone>}
      {deleted?.length === 0 && (
        <p>
          <Trans>Nothing is in the trash.</Trans>
        </p>
      )}
      {deleted && names && deleted.length > 0 && (
        <List label={t`Trash`}>
          {deleted.map((entry) => (
            <TrashRow key={entry.record.id} entry={entry} names={names} onPutBack={() => void putBack.now(entry)} />
          ))}
        </List>
      )}
    </Page>
  );
};

const TrashRow = ({ entry, names, onPutBack }: { entry: Entry; names: Names; onPutBack: () => void }) => {
  const { t } = useLingui();
  const id = useId();
  const today = rightNow().localDay;
  const deleted = instantWords(entry.deletedAt ?? entry.writtenAt, today);
  return (
    <ListRow
      aside={
        <Button icon="undo" aria-describedby={id} onClick={onPutBack}>
          {t`Put back`}
        </Button>
      }
    >
      <div id={id} className={styles["entry"]}>
        <EntryTitle entry={entry} names={names} time={dateTimeWords(entry.record.at, today)} />
        <Gist entry={entry} names={names} />
        <p className="soft small">{t`Deleted: ${deleted}`}</p>
      </div>
    </ListRow>
  );
};

export const route = createLazyRoute("/journal/trash")({ component: TrashScreen });
