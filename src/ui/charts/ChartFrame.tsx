import { Trans } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { Table, type TableRow } from "#src/ui/Table.tsx";
import styles from "./ChartFrame.module.css";

export interface ChartTable {
  readonly caption: string;
  /** The first is the heading of the rows. Keep to four. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface ChartFrameProps {
  readonly heading: string;
  /** What is measured, its range and its direction: "0 worst – 10 best. Each point is one day." */
  readonly scale: ReactNode;
  /** n and completeness: what the picture rests on. */
  readonly notes: ReactNode;
  /** The same numbers as in the picture. */
  readonly table: ChartTable;
  /** The chart. */
  readonly children: ReactNode;
}

/** A chart as a newspaper sets it: its name, how to read it, the picture or the same as a table, and what it rests on. */
export const ChartFrame = ({ heading, scale, notes, table, children }: ChartFrameProps) => {
  const [isTable, setIsTable] = useState(false);
  const toggle = (
    <Button variant="quiet" onClick={() => setIsTable(!isTable)}>
      {isTable ? <Trans>Show as chart</Trans> : <Trans>Show as table</Trans>}
    </Button>
  );
  return (
    <Section heading={heading} aside={toggle}>
      <Stack gap={8}>
        <p className={styles["scale"]}>{scale}</p>
        {isTable ? <Table caption={table.caption} isCaptionHidden head={table.head} rows={table.rows} /> : children}
        <p className={styles["notes"]}>{notes}</p>
      </Stack>
    </Section>
  );
};
