import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { AxisMark } from "#src/analysis/marks-on-axis.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Details } from "#src/ui/Details.tsx";
import styles from "./progress.module.css";
import { useMarkWords } from "./use-mark-words.ts";

interface MarkListProps {
  readonly marks: readonly AxisMark[];
  readonly today: LocalDay;
}

/** As many as stand open under the picture. */
const inSight = 4;

/** What the letters under the picture stand for. Each leads to its entry. */
export const MarkList = ({ marks, today }: MarkListProps) => {
  const { t } = useLingui();
  const words = useMarkWords();
  if (marks.length === 0) return null;
  const list = (
    // Safari stops calling it a list once the bullets are gone, unless the role says so.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" aria-label={t`Marks`} className={styles["marks"]}>
      {marks.map(({ mark, letter, day }) => (
        <li key={mark.id}>
          <span className={styles["letter"]}>{letter}</span>
          <Link to="/journal/$id" params={{ id: mark.id }} className={styles["mark"]}>
            <span dir="auto" translate="no">
              {words(mark)}
            </span>
          </Link>
          <span className={styles["day"]}>{shortDay(day, today)}</span>
        </li>
      ))}
    </ul>
  );
  return marks.length <= inSight ? list : <Details summary={t`Marks: ${marks.length}`}>{list}</Details>;
};
