import { useLingui } from "@lingui/react/macro";
import { classNames } from "#src/ui/class-names.ts";
import { TextField } from "#src/ui/TextField.tsx";
import styles from "./Code.module.css";

interface CodeFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly error?: string | undefined;
}

/** The 28 characters of the recovery sheet, as they stand there. */
export const CodeField = ({ onType, ...rest }: CodeFieldProps) => {
  const { t } = useLingui();
  return (
    <TextField
      hint={t`From your recovery sheet. Small letters, spaces and hyphens do not matter.`}
      autoCapitalize="characters"
      autoCorrect="off"
      dir="ltr"
      translate="no"
      className={classNames(styles["typed"])}
      onChange={({ target }) => onType(target.value)}
      {...rest}
    />
  );
};
