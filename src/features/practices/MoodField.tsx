import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { moodEndNames } from "#src/content/names/check-in-names.ts";
import { Button } from "#src/ui/Button.tsx";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import { moodIn } from "./log-fields.ts";
import styles from "./practices.module.css";

interface MoodFieldProps {
  readonly name: "before" | "after";
  readonly label: string;
  /** "0" to "10", or empty when it is not said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A mood that may be left out, and taken back once it was touched. */
export const MoodField = ({ name, label, value, onChange }: MoodFieldProps) => {
  const { t, i18n } = useLingui();
  const field = useRef<HTMLDivElement>(null);
  const clear = () => {
    onChange("");
    // The button goes away with the answer.
    field.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={field} className={styles["mood"]}>
      <ScaleTrack
        name={name}
        label={label}
        low={i18n._(moodEndNames.worst)}
        high={i18n._(moodEndNames.best)}
        value={moodIn(value) ?? null}
        onChange={(stop) => onChange(String(stop))}
      />
      {value !== "" && (
        <div>
          <Button variant="quiet" aria-label={t`Clear: ${label}`} onClick={clear}>{t`Clear`}</Button>
        </div>
      )}
    </div>
  );
};
