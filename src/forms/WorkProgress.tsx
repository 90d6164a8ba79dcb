import { useLingui } from "@lingui/react/macro";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import styles from "./WorkProgress.module.css";

interface WorkProgressProps {
  /** What is being done: "Making your backup…" */
  readonly label: string;
  readonly percent: number;
  readonly onCancel: () => void;
  /** What there is to know meanwhile. */
  readonly children?: ReactNode;
}

/** How far something long has come, and the way out of it. It takes focus: the button that began it is gone. */
export const WorkProgress = ({ label, percent, onCancel, children }: WorkProgressProps) => {
  const { t } = useLingui();
  const labelId = useId();
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    words.current?.focus({ preventScroll: true });
    // No return: newer browsers answer with a promise, which would be taken for a cleanup.
    words.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div className={styles["work"]}>
      <p ref={words} id={labelId} tabIndex={-1}>
        {label}
      </p>
      <progress aria-labelledby={labelId} max={100} value={percent} className={styles["bar"]} />
      {children && <p className="soft small">{children}</p>}
      <div>
        <Button onClick={onCancel}>{t`Cancel`}</Button>
      </div>
    </div>
  );
};
