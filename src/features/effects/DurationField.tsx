import { useLingui } from "@lingui/react/macro";
import { numberFromText } from "#src/ui/number-from-text.ts";
import { NumberField } from "#src/ui/NumberField.tsx";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { durationUnitIn, durationUnits, minutesOf, type DurationName } from "./duration.ts";
import type { EffectFields } from "./effect-fields.ts";
import styles from "./effects.module.css";

interface DurationFieldProps {
  readonly name: DurationName;
  readonly label: string;
  /** The name of the choice between minutes, hours and days. */
  readonly unitLabel: string;
  readonly fields: EffectFields;
  readonly type: (changes: Partial<EffectFields>) => void;
}

/** How long something took, in the unit that is easiest to say. */
export const DurationField = ({ name, label, unitLabel, fields, type }: DurationFieldProps) => {
  const { t } = useLingui();
  const unitName = `${name}Unit` as const;
  const unit = durationUnitIn(fields[unitName]);
  const unitNames = { minutes: t`minutes`, hours: t`hours`, days: t`days` };
  return (
    <div className={styles["duration"]}>
      <NumberField
        name={name}
        label={label}
        decimal
        read={(text) => (typeof minutesOf(text, unit, name) === "number" ? numberFromText(text) : undefined)}
        value={fields[name]}
        onChange={(event) => type({ [name]: event.currentTarget.value })}
      />
      <SelectField
        name={unitName}
        label={unitLabel}
        options={durationUnits.map((each) => ({ value: each, label: unitNames[each] }))}
        value={unit}
        onChange={(event) => type({ [unitName]: event.currentTarget.value })}
      />
    </div>
  );
};
