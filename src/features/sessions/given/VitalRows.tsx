import { useLingui } from "@lingui/react/macro";
import { vitalRows, withVital, type GivenFields } from "./given-fields.ts";
import { RowList } from "./RowList.tsx";
import { VitalRowFields } from "./VitalRowFields.tsx";

interface VitalRowsProps {
  readonly fields: GivenFields;
  readonly type: (changes: Partial<GivenFields>) => void;
}

const mostVitals = 50;

/** What was measured, each time it was measured. */
export const VitalRows = ({ fields, type }: VitalRowsProps) => {
  const { t } = useLingui();
  const rows = vitalRows(fields);
  return (
    <RowList
      rows={rows}
      onPut={(next) => type({ vitals: JSON.stringify(next) })}
      add={t`Add another measurement`}
      onAdd={() => type({ vitals: withVital(rows) })}
      full={rows.length >= mostVitals ? t`More than ${mostVitals} do not fit into one session.` : undefined}
    >
      {(row) => <VitalRowFields {...row} />}
    </RowList>
  );
};
