import { useLingui } from "@lingui/react/macro";
import { here } from "#src/platform/clock.ts";
import { placeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { DateTimeField, type DateTimeFieldProps } from "#src/ui/OtherFields.tsx";

/** `value` and `defaultValue` are wall times. */
export interface WhenFieldProps extends Pick<DateTimeFieldProps, "value" | "defaultValue" | "onChange"> {
  /** Where there is a "now" to go back to. */
  readonly onNow?: (() => void) | undefined;
  /** Of what is edited: it keeps the zone it was written in. */
  readonly zone?: string | undefined;
}

/** When it was so, of something felt or written. Read with `readWhen`. */
export const WhenField = ({ onNow, zone, ...field }: WhenFieldProps) => {
  const { t } = useLingui();
  const place = zone && placeWords(zone);
  return (
    <DateTimeField
      {...field}
      name="when"
      label={t`When`}
      hint={place && zone !== here() ? t`By the clocks of ${place}, where it was written.` : undefined}
      aside={onNow && <Button variant="quiet" onClick={onNow}>{t`Now`}</Button>}
    />
  );
};
