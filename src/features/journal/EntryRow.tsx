import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Entry } from "#src/journal/entries.ts";
import { clockWords } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { Gist } from "./Gist.tsx";
import styles from "./journal.module.css";
import { isLate, LateMark } from "./LateMark.tsx";
import type { Names } from "./use-names.ts";

interface EntryRowProps {
  readonly entry: Entry;
  readonly names: Names;
  /** Instead of the time, where no heading says the day. */
  readonly time?: ReactNode;
}

export const EntryRow = ({ entry, names, time }: EntryRowProps) => (
  <ListRow>
    <Link to="/journal/$id" params={{ id: entry.record.id }} className={rowLinkClass}>
      <div className={styles["entry"]}>
        <EntryTitle entry={entry} names={names} time={time ?? timeOf(entry)} />
        <Gist entry={entry} names={names} />
      </div>
      <Icon name="next" />
    </Link>
  </ListRow>
);

/** Of a clinic's score the day alone is known. */
const timeOf = (entry: Entry): string | null => (entry.kind === "clinic-score" ? null : clockWords(entry.record.at));

/** The time, what it is, and what a reader has a right to know about it. */
export const EntryTitle = ({ entry, names, time }: Required<EntryRowProps>) => (
  <p className={styles["title"]}>
    {time !== null && <span className={styles["time"]}>{time}</span>}{" "}
    <span className={entry.kind === "session" ? styles["sessionName"] : styles["kindName"]}>
      {names.ofEntry(entry)}
    </span>{" "}
    {isLate(entry) && (
      <span className={styles["mark"]}>
        <LateMark entry={entry} />
      </span>
    )}{" "}
    {entry.twinOf !== undefined && (
      <span className={styles["mark"]}>
        <Trans>Changed in two places</Trans>
      </span>
    )}
  </p>
);
