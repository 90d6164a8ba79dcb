import { useLingui } from "@lingui/react/macro";
import { here } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { DateTimeField } from "#src/ui/OtherFields.tsx";

interface WhenFieldProps {
  readonly value: string;
  readonly onChange: (wall: string) => void;
  /** Where there is a "now" to go back to. */
  readonly onNow?: (() => void) | undefined;
  /** Of an existing check-in: it keeps the zone it was written in. */
  readonly zone?: string | undefined;
}

export const WhenField = ({ value, onChange, onNow, zone }: WhenFieldProps) => {
  const { t } = useLingui();
  // "Europe/Prague" is said as "Prague".
  const place = zone?.split("/").at(-1)?.replaceAll("_", " ");
  return (
    <DateTimeField
      name="when"
      label={t`When`}
      hint={place && zone !== here() ? t`By the clocks of ${place}, where it was written.` : undefined}
      value={value}
      // Without it the year takes six digits, and typing does not go on to the time.
      max="9999-12-31T23:59"
      onChange={(event) => onChange(event.currentTarget.value)}
      aside={onNow && <Button variant="quiet" onClick={onNow}>{t`Now`}</Button>}
    />
  );
};
