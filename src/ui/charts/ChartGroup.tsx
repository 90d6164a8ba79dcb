import { Trans } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { Section, Stack } from "#src/ui/Layout.tsx";
import { Table } from "#src/ui/Table.tsx";
import type { ChartFrameProps } from "./ChartFrame.tsx";
import styles from "./ChartFrame.module.css";

/** One of several pictures: as in ChartFrame, its heading an h3. */
export interface ChartPart extends Omit<ChartFrameProps, "heading"> {
  readonly key: string;
  readonly heading: ReactNode;
}

interface ChartGroupProps {
  readonly heading: string;
  readonly parts: readonly ChartPart[];
  /** Under the last of them. */
  readonly children?: ReactNode;
}

/** Several charts under one name. One button shows them all as tables. */
export const ChartGroup = ({ heading, parts, children }: ChartGroupProps) => {
  const [isTable, setIsTable] = useState(false);
  const toggle = (
    <Button variant="quiet" onClick={() => setIsTable(!isTable)}>
      {isTable ? <Trans>Show as chart</Trans> : <Trans>Show as table</Trans>}
    </Button>
  );
  return (
    <Section heading={heading} aside={parts.length > 0 && toggle}>
      <Stack gap={24}>
        {parts.map(({ key, heading: name, scale, notes, table, children: chart }) => (
          <Stack key={key} gap={8}>
            <h3>{name}</h3>
            <p className={styles["scale"]}>{scale}</p>
            {isTable ? <Table caption={table.caption} isCaptionHidden head={table.head} rows={table.rows} /> : chart}
            <p className={styles["notes"]}>{notes}</p>
          </Stack>
        ))}
        {children}
      </Stack>
    </Section>
  );
};
