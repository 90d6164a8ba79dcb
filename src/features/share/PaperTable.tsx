import type { TableBlock } from "#src/exchange/summary-page.ts";
import styles from "./Paper.module.css";

/** On paper its head repeats on every page, and no row is torn. */
export const PaperTable = ({ table: { caption, head, rows } }: { table: TableBlock }) => (
  <table className={styles["table"]}>
    <caption>{caption}</caption>
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
      {rows.map(([first, ...others], row) => (
        // Two sessions on one day can have the same words in every cell.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={row}>
          <th scope="row">{first}</th>
          {others.map((cell, index) => (
            <td key={head[index + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
