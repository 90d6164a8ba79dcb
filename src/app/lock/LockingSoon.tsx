import { Trans } from "@lingui/react/macro";
import { Icon } from "#src/ui/Icon.tsx";
import styles from "./LockingSoon.module.css";

/** Before it locks by itself. Whatever is touched ends it, so that it needs no button. Its place is always there, or nothing is read out. */
export const LockingSoon = ({ isSoon }: { isSoon: boolean }) => (
  <div aria-live="polite" className={styles["place"]}>
    {isSoon && (
      <p className={styles["soon"]}>
        <Icon name="lock" />
        <span>
          <Trans>Locking soon. Touch anywhere to stay.</Trans>
        </span>
      </p>
    )}
  </div>
);
