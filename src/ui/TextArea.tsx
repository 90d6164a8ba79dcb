import { useLayoutEffect, useRef, type ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Field.module.css";
import { FieldFrame } from "./FieldFrame.tsx";
import { noWritingHelp } from "./no-writing-help.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface TextAreaProps extends Omit<ComponentProps<"textarea">, "ref">, FieldTexts {
  /** On unless said otherwise: the person's own words stand in serif. */
  readonly ownWords?: boolean;
  /** `huge` for a foggy evening. */
  readonly size?: "text" | "huge";
}

/** Many lines; it grows with what is written. Native props pass through. */
export const TextArea = ({ label, hint, error, ownWords = true, size = "text", className, ...rest }: TextAreaProps) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current) fitToWords(area.current);
  });

  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <textarea
        rows={3}
        autoComplete="off"
        spellCheck={false}
        {...noWritingHelp}
        dir="auto"
        {...rest}
        {...field.aria}
        ref={area}
        id={field.fieldId}
        onInput={(event) => {
          fitToWords(event.currentTarget);
          rest.onInput?.(event);
        }}
        className={classNames(
          styles["input"],
          styles["area"],
          ownWords && styles["ownWords"],
          size === "huge" && styles["huge"],
          className,
        )}
      />
    </FieldFrame>
  );
};

/** Newer browsers do this from the stylesheet (field-sizing), without measuring on every key. */
const fitToWords = (area: HTMLTextAreaElement) => {
  if (typeof CSS !== "undefined" && CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 2}px`;
};
