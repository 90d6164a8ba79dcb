import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import type { LocalDay } from "#src/domain/time.ts";
import { trash } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, dayWords, longDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { byDay } from "./by-day.ts";
import { EntryRow } from "./EntryRow.tsx";
import { entryKinds, isEntryKind, sinces, type JournalSearch } from "./journal-search.ts";
import styles from "./journal.module.css";
import { useCount, useEntriesSince } from "./use-entries-since.ts";
import { useKindNames, useNames } from "./use-names.ts";

const rowsAtATime = 200;

const JournalScreen = () => {
  const { t } = useLingui();
  const search: JournalSearch = useSearch({ from: "/journal" });
  const { kind, since = "recent", rows = rowsAtATime } = search;
  const navigate = useNavigate();
  const now = rightNow();
  const names = useNames();
  const kindNames = useKindNames();
  const { entries, isReading } = useEntriesSince(since, now.localDay);
  const count = useCount(entries);
  const hasTrash = (useJournal(trash())?.length ?? 0) > 0;

  const show = (changes: JournalSearch) =>
    void navigate({ to: "/journal", search: { ...search, ...changes }, replace: true, resetScroll: false });
  const wider = sinces[sinces.indexOf(since) + 1];
  const hasEarlier = wider !== undefined && (count === undefined || entries === undefined || count > entries.length);

  // Months without a word, and there is a journal all the same: nobody is greeted as new.
  const isTooNarrow = entries?.length === 0 && !isReading && hasEarlier && count !== undefined;
  useEffect(() => {
    if (isTooNarrow) show({ since: wider });
  });

  if (!entries || !names || (entries.length === 0 && (count === undefined || isTooNarrow)))
    return <Page>{heading()}</Page>;
  const { coming, days, more } = byDay(entries, { now, kind, rows });
  const trashLink = hasTrash && (
    <p>
      <Link to="/journal/trash" className={linkClass}>{t`Trash`}</Link>
    </p>
  );

  if (entries.length === 0) {
    return (
      <Page>
        {heading()}
        {count === 0 ? (
          <EmptyState action={<Link to="/check-in" className={buttonClass({ variant: "main" })}>{t`Check in`}</Link>}>
            <Trans>
              Your days will gather here: how you felt, what you wrote, what you did. One check-in is a beginning.
            </Trans>
          </EmptyState>
        ) : (
          <p>
            <Trans>There is something here that cannot be read right now. It is kept as it is.</Trans>
          </p>
        )}
        {trashLink}
      </Page>
    );
  }

  return (
    <Page>
      {heading()}
      <SelectField
        label={t`Show`}
        none={t`Everything`}
        options={entryKinds.map((value) => ({ value, label: kindNames[value].many }))}
        value={kind ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const chosen: JournalSearch = { since, ...(isEntryKind(value) && { kind: value }) };
          void navigate({ to: "/journal", search: chosen, replace: true, resetScroll: false });
        }}
      />
      {coming.length > 0 && (
        <Day name={t`Coming`}>
          {coming.map((entry) => (
            <EntryRow
              key={entry.record.id}
              entry={entry}
              names={names}
              time={dateTimeWords(entry.record.at, now.localDay)}
            />
          ))}
        </Day>
      )}
      {days.map(({ day, entries }) => (
        <Day key={day} name={headingOf(day, now.localDay)}>
          {entries.map((entry) => (
            <EntryRow key={entry.record.id} entry={entry} names={names} />
          ))}
        </Day>
      ))}
      {coming.length + days.length === 0 && (
        <p>{hasEarlier ? <Trans>Nothing of this kind lately.</Trans> : <Trans>Nothing of this kind yet.</Trans>}</p>
      )}
      {more > 0 ? (
        <Button wide onClick={() => show({ rows: rows + rowsAtATime })}>{t`Show more`}</Button>
      ) : (
        hasEarlier && (
          <Button wide onClick={() => show({ since: wider })}>
            {isReading ? t`Reading…` : t`Show earlier`}
          </Button>
        )
      )}
      {trashLink}
    </Page>
  );
};

/** Before 04:00 it is still yesterday, while an appointment just past is on its calendar day: not "Tomorrow". */
const headingOf = (day: LocalDay, today: LocalDay) => (day > today ? longDay(day, today) : dayWords(day, today));

const heading = () => (
  <PageHeading>
    <Trans>Journal</Trans>
  </PageHeading>
);

const Day = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles["day"]}>
    <h2 className={styles["dayName"]}>{name}</h2>
    <List label={name}>{children}</List>
  </div>
);

export const route = createLazyRoute("/journal")({ component: JournalScreen });
