import { classNames } from "./class-names.ts";
import styles from "./Choices.module.css";
import { GroupFrame } from "./FieldFrame.tsx";
import type { Option } from "./OtherFields.tsx";
import { useChoice } from "./use-choice.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface RadiosProps<Value extends string> extends FieldTexts {
  readonly name: string;
  readonly id?: string;
  readonly options: readonly Option<Value>[];
  /** Controlled when given; null while nothing is chosen. */
  readonly value?: Value | null | undefined;
  readonly defaultValue?: Value | null | undefined;
  readonly onChange?: (value: Value) => void;
}

/** Full answers under each other, each row a target. */
export const RadiosField = <Value extends string>(props: RadiosProps<Value>) => <Radios {...props} look="rows" />;

/** A few short choices side by side, such as a range. Wraps where there is no room. */
export const SegmentedRadios = <Value extends string>(props: RadiosProps<Value>) => (
  <Radios {...props} look="segments" />
);

const Radios = <Value extends string>({
  name,
  id,
  options,
  look,
  onChange,
  ...rest
}: RadiosProps<Value> & { look: "rows" | "segments" }) => {
  const field = useField({ ...rest, id, name });
  const { chosen, choose, inForm } = useChoice<Value | null>(rest, null, (next) => {
    if (next !== null) onChange?.(next);
  });
  return (
    <GroupFrame {...rest} field={field} isRadios>
      <div ref={inForm} className={classNames(styles[look])}>
        {options.map(({ value, label, hint }, index) => (
          <label key={value} className={look === "rows" ? styles["rowChoice"] : styles["segment"]}>
            <input
              type="radio"
              name={name}
              value={value}
              autoComplete="off"
              // The hint describes the answer; it is no part of its name.
              aria-labelledby={`${field.fieldId}-${index}`}
              aria-describedby={hint && `${field.fieldId}-${index}-hint`}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>
              <span id={`${field.fieldId}-${index}`}>{label}</span>
              {hint && (
                <span id={`${field.fieldId}-${index}-hint`} className={styles["choiceHint"]}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
};
