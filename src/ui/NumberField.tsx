import { useState, type ComponentProps, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Field.module.css";
import { FieldFrame } from "./FieldFrame.tsx";
import { numberFromText } from "./number-from-text.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface NumberFieldProps
  extends Omit<ComponentProps<"input">, "type" | "size" | "role" | "step" | "min" | "max">,
    FieldTexts {
  /** Asks for the keyboard with a decimal mark. Whole numbers unless set. */
  readonly decimal?: boolean;
  /** What the arrow keys add. 1 unless set. */
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  /** The number that saving takes from a text; it refuses what is null or undefined. Nothing else is said to be the value. */
  readonly read?: (text: string) => number | null | undefined;
  /** A short word after the input, such as a unit. */
  readonly after?: ReactNode;
}

/**
 * A number, kept as the text that was typed: a native number input turns "150mg" into 150 and "0,5" into 05. Read it with
 * `numberFromText`, which knows both decimal marks.
 */
export const NumberField = ({
  label,
  hint,
  error,
  decimal = false,
  step = 1,
  min,
  max,
  read = numberFromText,
  after,
  className,
  ...rest
}: NumberFieldProps) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const text = String(rest.value ?? typed);

  const stepByArrow = (event: KeyboardEvent<HTMLInputElement>) => {
    rest.onKeyDown?.(event);
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    const number = numberFromText(text);
    if (direction === 0 || number === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const next = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, (number ?? 0) + direction * step));
    typeInto(event.currentTarget, String(Number(next.toFixed(6))));
  };

  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <div className={styles["besides"]}>
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...field.aria}
          type="text"
          role="spinbutton"
          inputMode={decimal ? "decimal" : "numeric"}
          aria-valuenow={read(text) ?? undefined}
          aria-valuemin={min}
          aria-valuemax={max}
          id={field.fieldId}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            rest.onChange?.(event);
          }}
          onKeyDown={stepByArrow}
          className={classNames(styles["input"], styles["number"], className)}
        />
        {after}
      </div>
    </FieldFrame>
  );
};

/** As if it had been typed, so that React and a controlled parent hear of it. */
const typeInto = (input: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
