import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { linkClass } from "#src/ui/button-class.ts";
import { Actions, Card } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import styles from "./backup.module.css";
import { Counts } from "./Counts.tsx";
import type { Counts as CountsByKind } from "./kind-words.ts";
import { PartHeading } from "./PartHeading.tsx";
import { useCountsNow } from "./use-counts-now.ts";
import type { Opened } from "./use-restoring.ts";

interface RestoredProps {
  readonly opened: Opened;
  readonly level: 2 | 3;
  readonly onward: ReactNode;
}

/** What the journal holds now, counted in the journal itself: to be compared with where it came from. */
export const Restored = ({ opened: { backup, plan }, level, onward }: RestoredProps) => {
  const { t } = useLingui();
  const counts = useCountsNow();
  const { bothChanged } = plan.counts;
  return (
    <Card className={styles["part"]}>
      <PartHeading level={level}>
        <Trans>Restored</Trans>
      </PartHeading>
      {!plan.isIntoNew && <WhatCame counts={plan.counts} />}
      <p>
        <Trans>This is in your journal now:</Trans>
      </p>
      {counts && <Counts label={t`In your journal now`} counts={counts} />}
      {plan.isIntoNew && counts && (
        <p>
          {isSame(counts, backup.counts) ? (
            <Trans>As many of each kind as in the backup.</Trans>
          ) : (
            <Trans>Compare it with the list that was shown when the backup was made.</Trans>
          )}
        </p>
      )}
      {bothChanged > 0 && (
        <Notice tone="lamp">
          <p>
            <Plural
              value={bothChanged}
              one="# entry was changed here and in the backup. Both are kept."
              other="# entries were changed here and in the backup. Both of each are kept."
            />
          </p>
          <p>
            <Link to="/settings/both-changed" className={linkClass}>
              <Trans>Look at them side by side</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <p className="soft">
        <Trans>Keep the backup file until you have looked around.</Trans>
      </p>
      <Actions>{onward}</Actions>
    </Card>
  );
};

const WhatCame = ({ counts: { bothChanged, newerThere, new: added } }: { counts: Opened["plan"]["counts"] }) => {
  if (added + newerThere + bothChanged === 0) {
    return (
      <p>
        <Trans>Everything in it was here already.</Trans>
      </p>
    );
  }
  return (
    <>
      {added > 0 && (
        <p>
          <Plural value={added} one="# entry is new here." other="# entries are new here." />
        </p>
      )}
      {newerThere > 0 && (
        <p>
          <Plural
            value={newerThere}
            one="# entry is as it was changed later, in the backup."
            other="# entries are as they were changed later, in the backup."
          />
        </p>
      )}
    </>
  );
};

const isSame = (counts: CountsByKind, others: CountsByKind): boolean =>
  [...new Set([...Object.keys(counts), ...Object.keys(others)])].every(
    (kind) => (counts[kind] ?? 0) === (others[kind] ?? 0),
  );
