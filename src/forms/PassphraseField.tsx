import { TextField } from "#src/ui/TextField.tsx";
import type { ComponentProps } from "react";

interface PassphraseFieldProps extends Omit<ComponentProps<typeof TextField>, "type" | "onChange" | "value"> {
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly isShown: boolean;
}

/** A secret, typed on a phone: the keyboard neither changes it, nor learns it, nor offers it again. */
export const PassphraseField = ({ isShown, onType, ...rest }: PassphraseFieldProps) => (
  <TextField
    // A browser keeps what stands in text fields for the next start, and a keyboard learns it. In this kind neither does.
    type={isShown ? "text" : "password"}
    autoCapitalize="none"
    autoCorrect="off"
    dir="auto"
    translate="no"
    onChange={({ target }) => onType(target.value)}
    {...rest}
  />
);
