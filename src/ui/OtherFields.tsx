import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Field.module.css";
import { FieldFrame, Hint, Problem } from "./FieldFrame.tsx";
import { useField, type FieldTexts } from "./use-field.ts";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A soft line under the label, where there is room for one. */
  readonly hint?: string;
}

interface SelectFieldProps extends Omit<ComponentProps<"select">, "size" | "children">, FieldTexts {
  readonly options: readonly Option[];
  /** The words of the empty first choice. Left out, there is none. */
  readonly none?: string;
}

/** The native select. Native props pass through. */
export const SelectField = ({ label, hint, error, options, none, className, ...rest }: SelectFieldProps) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <select
        autoComplete="off"
        {...rest}
        {...field.aria}
        id={field.fieldId}
        className={classNames(styles["input"], styles["select"], className)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};

export interface DateTimeFieldProps extends Omit<ComponentProps<"input">, "type" | "size">, FieldTexts {
  /** "date" asks for the day alone. */
  readonly type?: "datetime-local" | "date";
  /** Stands at the end of the label's line, such as a quiet "Now" button. */
  readonly aside?: ReactNode;
}

/** With a year of four digits at most, typing goes on to the hour after the fourth. */
const limits = {
  "datetime-local": { min: "1900-01-01T00:00", max: "2100-12-31T23:59" },
  date: { min: "1900-01-01", max: "2100-12-31" },
};

/** The native picker. Its value is a wall time ("2026-03-08T14:30") without a zone. */
export const DateTimeField = ({
  label,
  hint,
  error,
  aside,
  type = "datetime-local",
  className,
  ...rest
}: DateTimeFieldProps) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  return (
    <FieldFrame field={field} label={label} hint={hint} aside={aside}>
      <input
        autoComplete="off"
        {...limits[type]}
        {...rest}
        {...field.aria}
        type={type}
        id={field.fieldId}
        className={classNames(styles["input"], styles["when"], className)}
      />
    </FieldFrame>
  );
};

/** One thing to tick. */
export const CheckboxField = ({
  label,
  hint,
  error,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type" | "size"> & FieldTexts) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  return (
    <div className={classNames(styles["field"], className)}>
      <div className={styles["tick"]}>
        <input autoComplete="off" {...rest} {...field.aria} type="checkbox" id={field.fieldId} />
        <div>
          <label htmlFor={field.fieldId}>{label}</label>
          <Hint field={field} hint={hint} />
        </div>
      </div>
      <Problem field={field} />
    </div>
  );
};
