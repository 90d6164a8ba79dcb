import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import { today } from "#src/platform/clock.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Section } from "#src/ui/Layout.tsx";
import { Table } from "#src/ui/Table.tsx";
import styles from "./goals.module.css";

interface RatingTableProps {
  readonly goal: Goal;
  /** Oldest first. */
  readonly ratings: readonly GoalRating[];
}

const shownAtFirst = 8;

/** Where it stood each time it was said, latest first. Each day leads to changing what was said. */
export const RatingTable = ({ goal, ratings }: RatingTableProps) => {
  const { t } = useLingui();
  const [isWhole, setIsWhole] = useState(false);
  if (ratings.length === 0) return null;
  const latestFirst = ratings.toReversed();
  const shown = isWhole ? latestFirst : latestFirst.slice(0, shownAtFirst);
  return (
    <Section heading={t`Where it stood`}>
      <Table
        caption={t`Where it stood, 0 as far away as can be to 10 fully there`}
        isCaptionHidden
        head={[t`Day`, t`0 to 10`]}
        rows={shown.map(({ id, at, level }) => ({
          key: id,
          cells: [
            <Link key={id} to="/goals/$id" params={{ id: goal.id }} search={{ rating: id }} className={linkClass}>
              {dayWords(at.localDay, today())}
            </Link>,
            <span key={level} className={styles["level"]}>
              {level}
            </span>,
          ],
        }))}
      />
      {shown.length < ratings.length && (
        <div>
          <Button variant="quiet" onClick={() => setIsWhole(true)}>{t`Show all ${ratings.length}`}</Button>
        </div>
      )}
    </Section>
  );
};
