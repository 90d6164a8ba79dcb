import type { MessageDescriptor } from "@lingui/core";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { Practice, PracticeTime } from "#src/domain/practice.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { usePracticeWords } from "./use-practice-words.ts";
import styles from "./practices.module.css";

interface PracticeRowsProps {
  readonly practices: readonly Practice<MessageDescriptor>[];
  /** The time they are listed under: only the others are named. */
  readonly under: PracticeTime;
  /** Every doing of every practice, oldest first. */
  readonly logs: readonly PracticeLog[];
}

export const PracticeRows = ({ practices, under, logs }: PracticeRowsProps) => {
  const { t, i18n } = useLingui();
  const { minutesWords, domainWords, timeWords } = usePracticeWords();
  const doneWords = (id: string): string | undefined => {
    const found = logs.filter(({ practiceId }) => practiceId === id);
    const last = found.at(-1);
    if (!last) return undefined;
    const day = shortDay(last.at.localDay, today());
    return t`${plural(found.length, { one: "done once", other: "done # times, last" })} on ${day}`;
  };

  return (
    <List>
      {practices.map((practice) => {
        const others = practice.fits.filter((time) => time !== under);
        const also = timeWords(others);
        const facts = [
          minutesWords(practice),
          domainWords(practice),
          ...(others.length > 0 ? [t`also ${also}`] : []),
          doneWords(practice.id),
        ];
        return (
          <ListRow key={practice.id}>
            {/* The link covers the row, and is called by the title alone. */}
            <div className={styles["row"]}>
              <div>
                <Link to="/practices/$id" params={{ id: practice.id }} className={styles["title"]}>
                  {i18n._(practice.title)}
                </Link>
                <p className="soft small">{facts.filter(Boolean).join(" · ")}</p>
              </div>
              <Icon name="next" />
            </div>
          </ListRow>
        );
      })}
    </List>
  );
};
