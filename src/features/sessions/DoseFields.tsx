import { useLingui } from "@lingui/react/macro";
import { doseUnitNames, routeNames } from "#src/content/names/session-names.ts";
import { doseUnits, routes } from "#src/domain/session.ts";
import { NumberField } from "#src/ui/NumberField.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import styles from "./sessions.module.css";
import { doseOf } from "./read-dose.ts";
import type { SessionFields } from "./session-fields.ts";

interface DoseFieldsProps {
  readonly fields: SessionFields;
  /** Nobody chose the route: it is the one that the course says. */
  readonly isUsualRoute: boolean;
  readonly type: (changes: Partial<SessionFields>) => void;
}

/** What was given, as the person was told. */
export const DoseFields = ({ fields, isUsualRoute, type }: DoseFieldsProps) => {
  const { t, i18n } = useLingui();
  const isUnknown = fields.unknown !== "";
  return (
    <>
      <SelectField
        name="route"
        label={t`Route`}
        hint={isUsualRoute ? t`As your course is usually given.` : undefined}
        none={t`Not said`}
        options={routes.map((route) => ({ value: route, label: i18n._(routeNames[route]) }))}
        value={fields.route}
        onChange={(event) => type({ route: event.currentTarget.value })}
      />
      <div className={styles["dose"]}>
        <NumberField
          name="dose"
          label={t`Dose`}
          decimal
          read={doseOf}
          hint={isUnknown ? t`Left empty, because you don't know it.` : undefined}
          disabled={isUnknown}
          // What was typed comes back when the box is no longer ticked.
          value={isUnknown ? "" : fields.dose}
          onChange={(event) => type({ dose: event.currentTarget.value })}
        />
        <SelectField
          name="unit"
          label={t`Unit`}
          options={doseUnits.map((unit) => ({ value: unit, label: i18n._(doseUnitNames[unit]) }))}
          value={fields.unit}
          onChange={(event) => type({ unit: event.currentTarget.value })}
        />
      </div>
      <CheckboxField
        name="unknown"
        label={t`I don't know the dose`}
        checked={isUnknown}
        onChange={(event) => type({ unknown: event.currentTarget.checked ? "yes" : "" })}
      />
    </>
  );
};
