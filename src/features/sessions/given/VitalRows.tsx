import { useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { vitalRows, withVital, type GivenFields, type VitalRow } from "./given-fields.ts";
import styles from "./given.module.css";
import { useRowFocus } from "./use-row-focus.ts";
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
  const { list, onAdded, onTaken } = useRowFocus();
  const put = (next: readonly VitalRow[]) => type({ vitals: JSON.stringify(next) });
  return (
    <>
      <div ref={list} className={styles["rows"]}>
        {rows.map((row, index) => (
          <VitalRowFields
            key={row.key}
            row={row}
            place={index + 1}
            onType={(changes) => put(rows.map((other) => (other.key === row.key ? { ...other, ...changes } : other)))}
            onTake={
              rows.length > 1
                ? () => {
                    put(rows.filter(({ key }) => key !== row.key));
                    onTaken();
                  }
                : undefined
            }
          />
        ))}
      </div>
      <div>
        <Button
          icon="add"
          reason={rows.length >= mostVitals ? t`More than ${mostVitals} do not fit into one session.` : undefined}
          onClick={() => {
            type({ vitals: withVital(rows) });
            onAdded();
          }}
        >
          {t`Add another measurement`}
        </Button>
      </div>
    </>
  );
};
