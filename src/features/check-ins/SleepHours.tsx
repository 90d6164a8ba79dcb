import { useLingui } from "@lingui/react/macro";
import { use, useState } from "react";
import { Details } from "#src/ui/Details.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { FormProblemsContext } from "#src/ui/use-field.ts";
import { hoursOf, type CheckInFields } from "./check-in-fields.ts";

interface SleepHoursProps {
  readonly fields: CheckInFields;
  readonly onChange: (hours: string) => void;
}

/** For those who know them: folded, so that a check-in stays as short as it was. */
export const SleepHours = ({ fields, onChange }: SleepHoursProps) => {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(fields.sleepHours !== "");
  const isWrong = use(FormProblemsContext).some(({ name }) => name === "sleepHours");
  return (
    <Details
      summary={t`Hours, if you know them`}
      open={isOpen || isWrong}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <NumberField
        name="sleepHours"
        label={t`Hours of sleep`}
        decimal
        step={0.5}
        min={0}
        max={24}
        read={hoursOf}
        after={t`h`}
        value={fields.sleepHours}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Details>
  );
};
