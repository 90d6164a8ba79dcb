import { useLingui } from "@lingui/react/macro";
import { useId, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Card } from "#src/ui/Layout.tsx";
import styles from "./given.module.css";

interface RowFrameProps {
  readonly title: string;
  /** What "Take away" does, for who does not see where it stands. */
  readonly takeAway: string;
  readonly onTake: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One of several of the same: its fields are named within it. */
export const RowFrame = ({ title, takeAway, onTake, children }: RowFrameProps) => {
  const { t } = useLingui();
  const titleId = useId();
  return (
    <Card>
      <fieldset aria-labelledby={titleId} tabIndex={-1} className={styles["row"]}>
        <div className={styles["rowHead"]}>
          <h2 id={titleId}>{title}</h2>
          {onTake && (
            <Button variant="quiet" icon="remove" aria-label={takeAway} onClick={onTake}>
              {t`Take away`}
            </Button>
          )}
        </div>
        {children}
      </fieldset>
    </Card>
  );
};
