import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { monthOf, type LocalDay } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { rightNow } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, PageHeading } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { EntryRow } from "./EntryRow.tsx";
import type { Names } from "./use-names.ts";

export const DayHeading = ({ day }: { day: LocalDay }) => {
  const { t } = useLingui();
  return (
    <PageHeading
      back={
        <Actions>
          <Link to="/journal/calendar" search={{ month: monthOf(day) }} className={linkClass}>
            <Icon name="back" />
            {t`Calendar`}
          </Link>
          <Link to="/journal" className={linkClass}>
            {t`All entries`}
          </Link>
        </Actions>
      }
    >
      {longDay(day, rightNow().localDay)}
    </PageHeading>
  );
};

interface DayEntriesProps {
  readonly day: LocalDay;
  readonly entries: readonly Entry[];
  readonly names: Names;
}

/** One day alone, as the calendar opens it. The latest first, as everywhere in the Journal. */
export const DayEntries = ({ day, entries, names }: DayEntriesProps) =>
  entries.length === 0 ? (
    <p>
      <Trans>Nothing is kept under this day.</Trans>
    </p>
  ) : (
    <List label={longDay(day, rightNow().localDay)}>
      {entries.map((entry) => (
        <EntryRow key={entry.record.id} entry={entry} names={names} />
      ))}
    </List>
  );
