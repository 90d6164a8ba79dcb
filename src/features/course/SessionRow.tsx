import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { shortSessionTitle } from "#src/content/names/session-titles.ts";
import type { NumberedSession } from "#src/domain/session.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./course.module.css";

export type SessionTime = "past" | "next" | "coming" | "cancelled";

interface SessionRowProps {
  readonly numbered: NumberedSession;
  readonly time: SessionTime;
}

export const SessionRow = ({ numbered, time }: SessionRowProps) => {
  const { t, i18n } = useLingui();
  const { session, number } = numbered;
  const mark = { past: undefined, next: t`Next`, coming: undefined, cancelled: t`Cancelled` }[time];
  return (
    <ListRow>
      <Link to="/sessions/$id" params={{ id: session.id }} className={rowLinkClass}>
        <span className={styles["session"]} data-time={time}>
          <span className={styles["lamp"]} data-time={time} data-numbered={number !== null} aria-hidden="true">
            {number ?? "·"}
          </span>
          <span className={styles["words"]}>
            <span className={styles["what"]}>{i18n._(shortSessionTitle(numbered))}</span>
            <span className={styles["when"]}>{dateTimeWords(session.at, today())}</span>
            {mark && <span className={styles["mark"]}>{mark}</span>}
          </span>
        </span>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};
