import { useLingui } from "@lingui/react/macro";
import type { Route } from "#src/domain/session.ts";
import { DoseRowFields } from "./DoseRowFields.tsx";
import { doseRows, withDose, type GivenFields } from "./given-fields.ts";
import { RowList } from "./RowList.tsx";

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
  return (
    <RowList
      rows={rows}
      onPut={(next) => type({ doses: JSON.stringify(next) })}
      add={t`Add another dose`}
      onAdd={() => type({ doses: withDose(rows) })}
      full={rows.length >= mostDoses ? t`More than ${mostDoses} doses do not fit into one session.` : undefined}
    >
      {(row) => <DoseRowFields {...row} routeOfSession={route} />}
    </RowList>
  );
};
