import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./goals.module.css";

interface GoalRowProps {
  readonly goal: Goal;
  readonly latest: GoalRating | undefined;
  readonly about?: string | undefined;
}

export const GoalRow = ({ goal: { id, text }, latest, about }: GoalRowProps) => {
  const { t } = useLingui();
  const day = latest && shortDay(latest.at.localDay, today());
  const stood = latest ? t`${latest.level} of 10 on ${day}` : t`Not said yet where it stands`;
  return (
    <ListRow>
      <Link to="/goals/$id" params={{ id }} className={rowLinkClass}>
        <span className={styles["goal"]}>
          <span className={`own-words ${styles["text"]}`} dir="auto" translate="no">
            {text}
          </span>
          <span className="soft small">{about === undefined ? stood : `${about} · ${stood}`}</span>
        </span>
        <Icon name="next" />
      </Link>
    </ListRow>
  );
};
