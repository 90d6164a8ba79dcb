import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon.tsx";

/** More, for who wants it. Native details; `name` makes one of several open at a time. */
export const Details = ({
  summary,
  className,
  children,
  ...rest
}: ComponentProps<"details"> & { summary: ReactNode }) => (
  <details {...rest} className={classNames(styles["details"], className)}>
    <summary>
      <span>{summary}</span>
      <Icon name="next" />
    </summary>
    <div className={styles["more"]}>{children}</div>
  </details>
);
