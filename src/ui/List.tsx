import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./List.module.css";

/** Rows parted by hairlines. */
export const List = ({ children, label }: { children: ReactNode; label?: string }) => (
  // Safari stops calling it a list once the bullets are gone, unless the role says so.
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  <ul role="list" aria-label={label} className={styles["list"]}>
    {children}
  </ul>
);

interface ListRowProps {
  readonly children: ReactNode;
  /** At the end of the row: a time, a number, a small button. */
  readonly aside?: ReactNode;
}

/** One row. A row that is one link holds `<Link className={rowLinkClass}>` and nothing else. */
export const ListRow = ({ children, aside }: ListRowProps) => (
  <li className={styles["row"]}>
    <div className={styles["body"]}>{children}</div>
    {aside && <div className={styles["aside"]}>{aside}</div>}
  </li>
);

/** A link that fills its row; put `<Icon name="next" />` last in it. */
export const rowLinkClass = classNames(styles["rowLink"]);

/** Terms and what they are, as in a course or a session. */
export const DefinitionList = ({ children }: { children: ReactNode }) => (
  <dl className={styles["definitions"]}>{children}</dl>
);

export const Definition = ({ term, children }: { term: ReactNode; children: ReactNode }) => (
  <div className={styles["definition"]}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
