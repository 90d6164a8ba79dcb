import { useLingui } from "@lingui/react/macro";
import { here } from "#src/platform/clock.ts";
import { DateTimeField } from "#src/ui/OtherFields.tsx";

interface WhenFieldProps {
  /** A wall time. */
  readonly defaultValue: string;
  /** Of what is edited: it keeps the zone it was written in. */
  readonly zone?: string | undefined;
}

export const WhenField = ({ defaultValue, zone }: WhenFieldProps) => {
  const { t } = useLingui();
  // "Europe/Prague" is said as "Prague".
  const place = zone?.split("/").at(-1)?.replaceAll("_", " ");
  return (
    <DateTimeField
      name="when"
      label={t`When`}
      hint={place && zone !== here() ? t`By the clocks of ${place}, where it was written.` : undefined}
      defaultValue={defaultValue}
      // Without it the year takes six digits, and typing does not go on to the time.
      max="9999-12-31T23:59"
    />
  );
};
