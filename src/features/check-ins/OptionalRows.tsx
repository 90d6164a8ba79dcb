import { useLingui } from "@lingui/react/macro";
import { fiveStepNames, type FiveStepRow } from "#src/content/names/check-in-names.ts";
import { DotsField } from "#src/ui/DotsField.tsx";
import { stepOf, type CheckInFields } from "./check-in-fields.ts";
import { SleepHours } from "./SleepHours.tsx";

interface OptionalRowsProps {
  readonly fields: CheckInFields;
  readonly asksForSleep: boolean;
  readonly onChange: (row: FiveStepRow | "sleepHours", answer: string) => void;
}

/** Four things in one tap each, or none. An answer can be taken back. */
export const OptionalRows = ({ fields, asksForSleep, onChange }: OptionalRowsProps) => {
  const { t, i18n } = useLingui();
  const row = (name: FiveStepRow, label: string, hint?: string) => (
    <DotsField
      name={name}
      label={label}
      hint={hint}
      steps={([0, 1, 2, 3, 4] as const).map((step) => i18n._(fiveStepNames[name][step]))}
      value={stepOf(fields[name]) ?? null}
      onChange={(step) => onChange(name, step === null ? "" : String(step))}
    />
  );
  return (
    <>
      {row("anxiety", t`Anxiety`)}
      {row("energy", t`Energy`)}
      {row("connected", t`Connected`, t`To people, or to the world`)}
      {asksForSleep && row("sleep", t`Sleep last night`)}
      {asksForSleep && <SleepHours fields={fields} onChange={(hours) => onChange("sleepHours", hours)} />}
    </>
  );
};
