import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Table.module.css";

export interface TableRow {
  readonly key: string;
  /** The first cell is the row's heading. */
  readonly cells: readonly ReactNode[];
}

interface TableProps {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A plain table that wraps instead of scrolling sideways: keep it to four columns. */
export const Table = ({ caption, isCaptionHidden = false, head, rows }: TableProps) => (
  <table className={styles["table"]}>
    <caption className={classNames(isCaptionHidden && "visually-hidden")}>{caption}</caption>
    <thead>
      <tr>
        {head.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [first, ...others] }) => (
        <tr key={key}>
          <th scope="row">{first}</th>
          {others.map((cell, index) => (
            <td key={head[index + 1] ?? index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
