import { useLingui } from "@lingui/react/macro";
import { doseFormNames, doseTellerNames, mouthPlaceNames } from "#src/content/names/given-names.ts";
import { doseUnitNames, routeNames } from "#src/content/names/session-names.ts";
import { doseForms, doseTellers, doseUnits, mouthPlaces, routes, type Route } from "#src/domain/session.ts";
import { doseOf } from "#src/features/sessions/read-dose.ts";
import { NumberField } from "#src/ui/NumberField.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { nameOf, type DoseFieldName, type DoseRow } from "./given-fields.ts";
import styles from "./given.module.css";
import { doseRanges } from "./read-doses.ts";
import { wholeOf } from "./read-whole.ts";
import { RowFrame } from "./RowFrame.tsx";
import type { RowProps } from "./RowList.tsx";

interface DoseRowFieldsProps extends RowProps<DoseRow> {
  readonly routeOfSession: Route | undefined;
}

/** What was given at one time, as the person was told, and how. */
export const DoseRowFields = ({ row, place, routeOfSession, onType, onTake }: DoseRowFieldsProps) => {
  const { t, i18n } = useLingui();
  const name = (field: DoseFieldName) => nameOf("dose", row, field);
  const isUnknown = row.unknown !== "";
  const route = row.route || routeOfSession;
  const isInMouth = route === "oromucosal" || ["troche", "lozenge", "tablet"].includes(row.form);
  const isInfused = route === "iv" || row.form === "infusion";
  const sessionRoute = routeOfSession && i18n._(routeNames[routeOfSession]);
  const noRoute = place === 1 ? t`Not said` : t`As for the first dose`;
  const minutes = (field: keyof typeof doseRanges, label: string) => (
    <NumberField
      name={name(field)}
      label={label}
      after={t`min`}
      {...doseRanges[field]}
      read={(text) => wholeOf(text, doseRanges[field])}
      value={row[field]}
      onChange={(event) => onType({ [field]: event.currentTarget.value })}
    />
  );

  return (
    <RowFrame title={t`Dose ${place}`} takeAway={t`Take dose ${place} away`} onTake={onTake}>
      <div className={styles["pair"]}>
        <NumberField
          name={name("amount")}
          label={t`Dose`}
          decimal
          read={doseOf}
          hint={isUnknown ? t`Left empty, because you don't know it.` : undefined}
          disabled={isUnknown}
          value={isUnknown ? "" : row.amount}
          onChange={(event) => onType({ amount: event.currentTarget.value })}
        />
        <SelectField
          name={name("unit")}
          label={t`Unit`}
          options={doseUnits.map((unit) => ({ value: unit, label: i18n._(doseUnitNames[unit]) }))}
          value={row.unit}
          onChange={(event) => onType({ unit: event.currentTarget.value })}
        />
      </div>
      <CheckboxField
        name={name("unknown")}
        label={t`I don't know the dose`}
        checked={isUnknown}
        onChange={(event) => onType({ unknown: event.currentTarget.checked ? "yes" : "" })}
      />
      {(!isUnknown || row.told !== "") && (
        <SelectField
          name={name("told")}
          label={t`Who says how much it was`}
          none={t`Not said`}
          options={doseTellers.map((teller) => ({ value: teller, label: i18n._(doseTellerNames[teller]) }))}
          value={row.told}
          onChange={(event) => onType({ told: event.currentTarget.value })}
        />
      )}
      <SelectField
        name={name("route")}
        label={t`Route`}
        none={sessionRoute ? t`${sessionRoute}, as for the session` : noRoute}
        options={routes
          .filter((route) => route !== routeOfSession)
          .map((route) => ({ value: route, label: i18n._(routeNames[route]) }))}
        value={row.route}
        onChange={(event) => onType({ route: event.currentTarget.value })}
      />
      <SelectField
        name={name("form")}
        label={t`Form`}
        none={t`Not said`}
        options={doseForms.map((form) => ({ value: form, label: i18n._(doseFormNames[form]) }))}
        value={row.form}
        onChange={(event) => onType({ form: event.currentTarget.value })}
      />
      {minutes("after", t`How long after the start`)}
      {(isInfused || row.ran !== "") && minutes("ran", t`How long the infusion ran`)}
      {(isInMouth || row.place !== "") && (
        <SelectField
          name={name("place")}
          label={t`Where in my mouth`}
          none={t`Not said`}
          options={mouthPlaces.map((place) => ({ value: place, label: i18n._(mouthPlaceNames[place]) }))}
          value={row.place}
          onChange={(event) => onType({ place: event.currentTarget.value })}
        />
      )}
      {(isInMouth || row.held !== "") && minutes("held", t`How long I held it in my mouth`)}
      {(isInMouth || row.swallowed !== "") && (
        <SegmentedRadios
          name={name("swallowed")}
          label={t`And then`}
          options={[
            { value: "", label: t`Not said` },
            { value: "yes", label: t`Swallowed it` },
            { value: "no", label: t`Spat it out` },
          ]}
          value={row.swallowed}
          onChange={(swallowed) => onType({ swallowed })}
        />
      )}
    </RowFrame>
  );
};
