import { useLingui } from "@lingui/react/macro";
import { TextField } from "#src/ui/TextField.tsx";

interface SearchFieldProps {
  readonly typed: string;
  readonly onType: (words: string) => void;
  /** Somebody is about to type. */
  readonly onReady: () => void;
}

/** What is typed here is looked for at once. It has no name, and stands in no form: a browser could keep it. */
export const SearchField = ({ typed, onType, onReady }: SearchFieldProps) => {
  const { t } = useLingui();
  return (
    <TextField
      type="search"
      label={t`Search`}
      enterKeyHint="search"
      value={typed}
      dir="auto"
      onFocus={onReady}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => {
        // Puts the keyboard of a phone away: what was found is under it.
        if (key === "Enter") currentTarget.blur();
        if (key === "Escape") onType("");
      }}
    />
  );
};
