import { useLingui } from "@lingui/react/macro";
import { measuredByNames, vitalPhaseNames } from "#src/content/names/given-names.ts";
import { vitalPhases } from "#src/domain/session.ts";
import { GroupFrame } from "#src/ui/FieldFrame.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { useField } from "#src/ui/use-field.ts";
import { nameOf, type VitalFieldName, type VitalRow } from "./given-fields.ts";
import styles from "./given.module.css";
import { minutesRange, vitalRanges } from "./read-vitals.ts";
import { wholeOf, type WholeRange } from "./read-whole.ts";
import { RowFrame } from "./RowFrame.tsx";
import type { RowProps } from "./RowList.tsx";

/** What was measured at one moment. Nothing here says what a number means. */
export const VitalRowFields = ({ row, place, onType, onTake }: RowProps<VitalRow>) => {
  const { t, i18n } = useLingui();
  const name = (field: VitalFieldName) => nameOf("vital", row, field);
  const bloodPressure = t`Blood pressure`;
  const pressure = useField({ label: bloodPressure });
  const number = (field: VitalFieldName, range: WholeRange, label: string, after: string) => (
    <NumberField
      name={name(field)}
      label={label}
      after={after}
      {...range}
      read={(text) => wholeOf(text, range)}
      value={row[field]}
      onChange={(event) => onType({ [field]: event.currentTarget.value })}
    />
  );
  // Two numbers in one go, as they stand on the device.
  const typeUpper = (text: string) => {
    const [, upper, lower] = /^\s*(\d{2,3})\s*[/\s]\s*(\d{2,3})\s*$/.exec(text) ?? [];
    onType(upper && lower ? { systolic: upper, diastolic: lower } : { systolic: text });
  };

  return (
    <RowFrame title={t`Measurement ${place}`} takeAway={t`Take measurement ${place} away`} onTake={onTake}>
      <SegmentedRadios
        name={name("phase")}
        label={t`When`}
        options={vitalPhases.map((phase) => ({ value: phase, label: i18n._(vitalPhaseNames[phase]) }))}
        value={vitalPhases.find((phase) => phase === row.phase) ?? null}
        onChange={(phase) => onType({ phase })}
      />
      <GroupFrame field={pressure} label={bloodPressure}>
        <div className={styles["pair"]}>
          <NumberField
            name={name("systolic")}
            label={t`Upper`}
            {...vitalRanges.systolic}
            read={(text) => wholeOf(text, vitalRanges.systolic)}
            value={row.systolic}
            onChange={(event) => typeUpper(event.currentTarget.value)}
          />
          {number("diastolic", vitalRanges.diastolic, t`Lower`, t`mmHg`)}
        </div>
      </GroupFrame>
      <div className={styles["pair"]}>
        {number("heartRate", vitalRanges.heartRate, t`Pulse`, t`a minute`)}
        {number("oxygen", vitalRanges.oxygen, t`Oxygen`, t`%`)}
      </div>
      {number(
        "minutes",
        minutesRange(row),
        row.phase === "before" ? t`How long before the start` : t`How long after the start`,
        t`min`,
      )}
      <SegmentedRadios
        name={name("by")}
        label={t`Who measured it`}
        options={[
          { value: "", label: t`Not said` },
          ...(["clinic", "me"] as const).map((by) => ({ value: by, label: i18n._(measuredByNames[by]) })),
        ]}
        value={row.by === "clinic" || row.by === "me" ? row.by : ""}
        onChange={(by) => onType({ by })}
      />
    </RowFrame>
  );
};
