import { useLingui } from "@lingui/react/macro";
import type { Route } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { DoseRowFields } from "./DoseRowFields.tsx";
import { doseRows, withDose, type DoseRow, type GivenFields } from "./given-fields.ts";
import styles from "./given.module.css";
import { useRowFocus } from "./use-row-focus.ts";

interface DoseRowsProps {
  readonly fields: GivenFields;
  readonly type: (changes: Partial<GivenFields>) => void;
  /** Of the session, when it was said. */
  readonly route: Route | undefined;
}

const mostDoses = 20;

/** Each dose of the session, in the order given. */
export const DoseRows = ({ fields, type, route }: DoseRowsProps) => {
  const { t } = useLingui();
  const rows = doseRows(fields);
  const { list, onAdded, onTaken } = useRowFocus();
  const put = (next: readonly DoseRow[]) => type({ doses: JSON.stringify(next) });
  return (
    <>
      <div ref={list} className={styles["rows"]}>
        {rows.map((row, index) => (
          <DoseRowFields
            key={row.key}
            row={row}
            place={index + 1}
            routeOfSession={route}
            isFirst={index === 0}
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
          reason={rows.length >= mostDoses ? t`More than ${mostDoses} doses do not fit into one session.` : undefined}
          onClick={() => {
            type({ doses: withDose(rows) });
            onAdded();
          }}
        >
          {t`Add another dose`}
        </Button>
      </div>
    </>
  );
};
