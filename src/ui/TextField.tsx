import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Field.module.css";
import { FieldFrame } from "./FieldFrame.tsx";
import { noWritingHelp } from "./no-writing-help.ts";
import { useField, type FieldTexts } from "./use-field.ts";

interface TextFieldProps extends Omit<ComponentProps<"input">, "type" | "size" | "role">, FieldTexts {
  readonly type?: "text" | "search" | "tel" | "email" | "url" | "password";
  /** The person's own words: in serif, in whichever direction they run. */
  readonly ownWords?: boolean;
  /** `huge` for a foggy evening. */
  readonly size?: "text" | "huge";
}

/** One line of text. Native props pass through: `defaultValue` and FormData, or `value` and `onChange`. */
export const TextField = ({
  label,
  hint,
  error,
  ownWords = false,
  size = "text",
  className,
  ...rest
}: TextFieldProps) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        type="text"
        autoComplete="off"
        // A browser may send what it checks the spelling of to a server.
        spellCheck={false}
        {...noWritingHelp}
        dir={ownWords ? "auto" : undefined}
        {...rest}
        {...field.aria}
        id={field.fieldId}
        className={classNames(
          styles["input"],
          ownWords && styles["ownWords"],
          size === "huge" && styles["huge"],
          className,
        )}
      />
    </FieldFrame>
  );
};
