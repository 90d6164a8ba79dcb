import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { trash } from "#src/journal/entries.ts";
import { allIntentions } from "#src/journal/intentions.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, Page, PageHeading, Stack } from "#src/ui/Layout.tsx";
import { byDay } from "./by-day.ts";
import { asksFarBack, isAmong } from "./filters.ts";
import { DayEntries, DayHeading } from "./OneDay.tsx";
import { JournalDays } from "./JournalDays.tsx";
import { JournalFilters } from "./JournalFilters.tsx";
import { sinces, type JournalSearch } from "./journal-search.ts";
import { keptSearch } from "./kept-search.ts";
import { NothingHere } from "./NothingHere.tsx";
import { SearchField } from "./SearchField.tsx";
import { SearchFound } from "./SearchFound.tsx";
import { useCount, useEntriesOf } from "./use-entries-since.ts";
import { useNames } from "./use-names.ts";

/** Some screens of them: what a thumb scrolls through. More are drawn as fast as they are asked for. */
const rowsAtATime = 80;

const JournalScreen = () => {
  const { t } = useLingui();
  const chosen: JournalSearch = useSearch({ from: "/journal" });
  const { day, since = "recent", rows = rowsAtATime, ...narrowing } = chosen;
  const navigate = useNavigate();
  const now = rightNow();
  const names = useNames();
  const sessions = useJournal(allSessions());
  const intentions = useJournal(allIntentions());
  const part = day ? { day } : asksFarBack(narrowing) ? "everything" : since;
  const { entries, isReading } = useEntriesOf(part, now.localDay);
  const count = useCount(entries);
  const hasTrash = (useJournal(trash())?.length ?? 0) > 0;
  const { typed, type, isAsked, ask } = useTypedSearch();

  const show = (shown: JournalSearch) =>
    void navigate({ to: "/journal", search: shown, replace: true, resetScroll: false });
  const wider = typeof part === "string" ? sinces[sinces.indexOf(part) + 1] : undefined;
  const hasEarlier = wider !== undefined && (count === undefined || entries === undefined || count > entries.length);

  // Months without a word, and there is a journal all the same: nobody is greeted as new.
  const isTooNarrow = entries?.length === 0 && !isReading && hasEarlier && count !== undefined;
  useEffect(() => {
    if (isTooNarrow) show({ ...chosen, since: wider });
  });

  if (!entries || !names || !sessions || !intentions || (entries.length === 0 && (count === undefined || isTooNarrow)))
    return <Page>{day ? <DayHeading day={day} /> : <Heading />}</Page>;
  const trashLink = hasTrash && (
    <p>
      <Link to="/journal/trash" className={linkClass}>{t`Trash`}</Link>
    </p>
  );
  if (entries.length === 0 && !day) {
    return (
      <Page>
        <Heading />
        <NothingHere count={count} />
        {trashLink}
      </Page>
    );
  }

  const records = intentions.map(({ record }) => record);
  const isShown = isAmong(
    narrowing,
    records.find(({ id }) => id === narrowing.intention),
    records,
  );
  const among = entries.filter((entry) => isShown(entry) && (!day || entry.record.at.localDay === day));
  const { more, ...shown } = byDay(among, { now, rows });

  if (day) {
    return (
      <Page>
        <DayHeading day={day} />
        <DayEntries day={day} entries={among} names={names} />
      </Page>
    );
  }
  return (
    <Page>
      <Heading />
      <Stack gap={8}>
        <SearchField typed={typed} onType={type} onReady={ask} />
        <JournalFilters
          {...{ narrowing, names }}
          onNarrow={(next) => show({ ...next, since })}
          sessions={sessions.map(({ record }) => record).toReversed()}
          intentions={records.toReversed()}
        />
      </Stack>
      {isAsked && <SearchFound typed={typed} isAmong={isShown} names={names} />}
      {typed.trim() === "" && (
        <>
          <JournalDays shown={shown} now={now} names={names} />
          {among.length === 0 && !isReading && (
            <p>{hasEarlier ? <Trans>Nothing of this kind lately.</Trans> : <Trans>Nothing of this kind yet.</Trans>}</p>
          )}
          {more > 0 ? (
            <Button wide onClick={() => show({ ...chosen, rows: rows + rowsAtATime })}>{t`Show more`}</Button>
          ) : (
            hasEarlier && (
              <Button wide onClick={() => show({ ...chosen, since: wider })}>
                {isReading ? t`Reading…` : t`Show earlier`}
              </Button>
            )
          )}
          {trashLink}
        </>
      )}
    </Page>
  );
};

/** What is looked for. It comes back with the person from an entry, and is forgotten elsewhere. */
const useTypedSearch = () => {
  const router = useRouter();
  const [typed, setTyped] = useState(keptSearch.typed);
  const [isAsked, setIsAsked] = useState(typed !== "");
  const ask = () => {
    setIsAsked(true);
    keptSearch.forgetElsewhere((listener) =>
      router.subscribe("onBeforeNavigate", ({ toLocation }) => listener(toLocation.pathname)),
    );
  };
  const type = (words: string) => {
    ask();
    keptSearch.keepTyped(words);
    setTyped(words);
  };
  return { typed, type, isAsked, ask };
};

const Heading = () => {
  const { t } = useLingui();
  return (
    <div>
      <PageHeading>{t`Journal`}</PageHeading>
      <Actions>
        <Link to="/journal/calendar" className={linkClass}>
          <Icon name="calendar" />
          {t`Calendar`}
        </Link>
        <Link to="/therapy" className={linkClass}>
          <Icon name="message" />
          {t`For therapy`}
        </Link>
      </Actions>
    </div>
  );
};

export const route = createLazyRoute("/journal")({ component: JournalScreen });
