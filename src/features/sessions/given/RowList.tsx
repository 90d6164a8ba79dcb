import { Fragment, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import styles from "./given.module.css";
import { useRowFocus } from "./use-row-focus.ts";

interface RowListProps<Row> {
  readonly rows: readonly Row[];
  readonly onPut: (rows: readonly Row[]) => void;
  readonly add: string;
  readonly onAdd: () => void;
  /** Why there cannot be another. */
  readonly full: string | undefined;
  readonly children: (row: RowProps<Row>) => ReactNode;
}

export interface RowProps<Row> {
  readonly row: Row;
  /** 1 for the first. */
  readonly place: number;
  readonly onType: (changes: Partial<Row>) => void;
  /** Undefined for the only one. */
  readonly onTake: (() => void) | undefined;
}

/** Several of the same, one under the other. They are added at the end, and any of them can be taken away again. */
export const RowList = <Row extends { readonly key: string }>({
  rows,
  onPut,
  add,
  onAdd,
  full,
  children,
}: RowListProps<Row>) => {
  const { list, onAdded, onTaken } = useRowFocus();
  const take = (row: Row) => {
    onPut(rows.filter(({ key }) => key !== row.key));
    onTaken();
  };
  return (
    <>
      <div ref={list} className={styles["rows"]}>
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {children({
              row,
              place: index + 1,
              onType: (changes) =>
                onPut(rows.map((other) => (other.key === row.key ? { ...other, ...changes } : other))),
              onTake: rows.length > 1 ? () => take(row) : undefined,
            })}
          </Fragment>
        ))}
      </div>
      <div>
        <Button
          icon="add"
          reason={full}
          onClick={() => {
            onAdd();
            onAdded();
          }}
        >
          {add}
        </Button>
      </div>
    </>
  );
};
