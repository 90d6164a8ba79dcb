import type { Paint } from "#src/domain/drawing.ts";
import { classNames } from "#src/ui/class-names.ts";
import styles from "./DrawingPad.module.css";
import paintStyles from "./paints.module.css";

interface PickRowProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The name of the chosen one stands under the row, for whoever cannot tell paints apart. */
  readonly isNamed?: boolean;
  /** Of brushes: the paint they are dipped in. */
  readonly paint?: Paint;
}

/** Radios that look like what they choose: a dab of paint, a brush. */
export const PickRow = <Value extends string>({
  label,
  name,
  options,
  value,
  onChange,
  isNamed = false,
  paint,
}: PickRowProps<Value>) => (
  <fieldset className={styles["row"]} aria-label={label} role="radiogroup">
    {options.map((option) => (
      <label key={option.value} className={styles["pick"]} title={option.label}>
        <input
          type="radio"
          name={name}
          value={option.value}
          aria-label={option.label}
          autoComplete="off"
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
        <svg viewBox="0 0 44 44" aria-hidden="true" className={classNames(paintStyles["paints"], styles["dab"])}>
          <circle cx="22" cy="22" r={radii.get(option.value) ?? 14} className={paintStyles[paint ?? option.value]} />
        </svg>
      </label>
    ))}
    {isNamed && (
      <p aria-hidden="true" className={classNames("soft small", styles["chosen"])}>
        {options.find((option) => option.value === value)?.label}
      </p>
    )}
  </fieldset>
);

const radii = new Map<string, number>([
  ["fine", 3],
  ["middle", 7],
  ["broad", 13],
]);
