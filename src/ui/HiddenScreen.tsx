import { useLingui } from "@lingui/react/macro";
import styles from "./HiddenScreen.module.css";
import { useModal } from "./Dialog.tsx";

/**
 * Covers everything, open dialogs too, and says nothing about what is behind it. What was being typed stays mounted below,
 * out of reach; one press (or Escape) brings it back. Rendered only while hidden.
 */
export const HiddenScreen = ({ onReturn }: { onReturn: () => void }) => {
  const { t } = useLingui();
  const dialog = useModal(true);
  return (
    <dialog ref={dialog} aria-label={t`Paused`} className={styles["hidden"]} onCancel={onReturn}>
      <button type="button" onClick={onReturn}>
        {t`Press anywhere to return`}
      </button>
    </dialog>
  );
};
