import { useLingui } from "@lingui/react/macro";
import { Button } from "./Button.tsx";
import styles from "./HiddenScreen.module.css";
import { useModal } from "./Dialog.tsx";

interface HiddenScreenProps {
  readonly onReturn: () => void;
  /** Where there is a lock: a second press locks. */
  readonly onLock?: () => void | Promise<void>;
}

/**
 * Covers everything, open dialogs too, and says nothing about what is behind it. What was being typed stays mounted below,
 * out of reach; one press (or Escape) brings it back. Rendered only while hidden.
 */
export const HiddenScreen = ({ onReturn, onLock }: HiddenScreenProps) => {
  const { t } = useLingui();
  const dialog = useModal(true);
  return (
    <dialog ref={dialog} aria-label={t`Paused`} className={styles["hidden"]} onCancel={onReturn}>
      <button type="button" className={styles["return"]} onClick={onReturn}>
        {t`Press anywhere to return`}
      </button>
      {onLock && (
        <div className={styles["lock"]}>
          <Button icon="lock" onClick={() => void onLock()}>{t`Lock now`}</Button>
        </div>
      )}
    </dialog>
  );
};
