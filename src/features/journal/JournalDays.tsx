import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { LocalDay, When } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { dateTimeWords, dayWords, longDay } from "#src/platform/date-words.ts";
import { List } from "#src/ui/List.tsx";
import type { ByDay } from "./by-day.ts";
import { EntryRow } from "./EntryRow.tsx";
import styles from "./journal.module.css";
import type { Names } from "./use-names.ts";

interface JournalDaysProps {
  readonly shown: Pick<ByDay, "coming" | "days">;
  readonly now: When;
  readonly names: Names;
}

export const JournalDays = ({ shown: { coming, days }, now, names }: JournalDaysProps) => {
  const { t } = useLingui();
  return (
    <>
      {coming.length > 0 && (
        <Day name={t`Coming`}>
          {coming.map((entry) => (
            <EntryRow
              key={idOf(entry)}
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
            <EntryRow key={idOf(entry)} entry={entry} names={names} />
          ))}
        </Day>
      ))}
    </>
  );
};

const idOf = ({ record: { id } }: Entry) => id;

/** Before 04:00 it is still yesterday, while an appointment just past is on its calendar day: not "Tomorrow". */
const headingOf = (day: LocalDay, today: LocalDay) => (day > today ? longDay(day, today) : dayWords(day, today));

const Day = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles["day"]}>
    <h2 className={styles["dayName"]}>{name}</h2>
    <List label={name}>{children}</List>
  </div>
);
