import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ContentId } from "#src/domain/ids.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import styles from "./practices.module.css";

export interface PracticeRow {
  readonly id: ContentId;
  readonly title: string;
  readonly facts: readonly string[];
  readonly isOwn: boolean;
}

interface PracticeRowsProps {
  readonly rows: readonly PracticeRow[];
  /** Every doing of every practice, oldest first. */
  readonly logs: readonly PracticeLog[];
  /** Id of the intention that one is looked for. */
  readonly intention: string | undefined;
  /** Of those that are hidden. */
  readonly onBringBack?: (id: ContentId) => void;
}

export const PracticeRows = ({ rows, logs, intention, onBringBack }: PracticeRowsProps) => {
  const { t } = useLingui();
  const doneWords = useDoneWords(logs);
  const search = intention === undefined ? {} : { intention };
  return (
    <List>
      {rows.map(({ id, title, isOwn, facts }) => {
        const bringBack = onBringBack && (
          <Button variant="quiet" aria-label={t`Bring back: ${title}`} onClick={() => onBringBack(id)}>
            {t`Bring back`}
          </Button>
        );
        const link = { params: { id }, search, className: styles["title"], children: title };
        return (
          <ListRow key={id} aside={bringBack}>
            {/* The link covers the row, and is called by the title alone. */}
            <div className={styles["row"]}>
              <div>
                {isOwn ? (
                  <Link to="/practices/own/$id" {...link} dir="auto" translate="no" />
                ) : (
                  <Link to="/practices/$id" {...link} />
                )}
                <p className="soft small">{[...facts, doneWords(id)].filter(Boolean).join(" · ")}</p>
              </div>
              <Icon name="next" />
            </div>
          </ListRow>
        );
      })}
    </List>
  );
};

const useDoneWords = (logs: readonly PracticeLog[]) => {
  const { t } = useLingui();
  return (id: string): string | undefined => {
    const found = logs.filter(({ practiceId }) => practiceId === id);
    const last = found.at(-1);
    if (!last) return undefined;
    const day = shortDay(last.at.localDay, today());
    return t`${plural(found.length, { one: "done once", other: "done # times, last" })} on ${day}`;
  };
};
