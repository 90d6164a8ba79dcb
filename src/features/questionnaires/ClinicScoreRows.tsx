import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./questionnaires.module.css";

const shownAtFirst = 5;

interface ClinicScoreRowsProps {
  /** Oldest first. */
  readonly scores: readonly ClinicScore[];
  readonly today: LocalDay;
}

/** The latest of them, newest first; each leads to its page in the Journal. */
export const ClinicScoreRows = ({ scores, today }: ClinicScoreRowsProps) => {
  const { t } = useLingui();
  if (scores.length === 0) return null;
  return (
    <>
      <List label={t`Scores from my clinic`}>
        {scores
          .slice(-shownAtFirst)
          .toReversed()
          .map(({ id, measure, total, max, at }) => (
            <ListRow key={id}>
              <Link to="/journal/$id" params={{ id }} className={rowLinkClass}>
                <span>
                  <span className={styles["name"]} dir="auto" translate="no">
                    {measure}
                  </span>
                  <span className={styles["about"]}>
                    {max === undefined ? total : t`${total} of ${max}`} · {dayWords(at.localDay, today)}
                  </span>
                </span>
                <Icon name="next" />
              </Link>
            </ListRow>
          ))}
      </List>
      {scores.length > shownAtFirst && (
        <p className="soft small">
          <Trans>Earlier ones are in your Journal.</Trans>
        </p>
      )}
    </>
  );
};
