import { useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { impressionNames } from "#src/content/names/given-names.ts";
import { impressionRows, type ImpressionRow } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import type { GivenFields } from "./given-fields.ts";
import styles from "./given.module.css";

interface ImpressionTracksProps {
  readonly fields: GivenFields;
  readonly type: (changes: Partial<GivenFields>) => void;
}

/** How it was, in five numbers or in none. What was said can be taken back. */
export const ImpressionTracks = ({ fields, type }: ImpressionTracksProps) => (
  <>
    {impressionRows.map((row) => (
      <Track key={row} row={row} said={fields[row]} onSay={(said) => type({ [row]: said })} />
    ))}
  </>
);

interface TrackProps {
  readonly row: ImpressionRow;
  readonly said: string;
  readonly onSay: (said: string) => void;
}

const Track = ({ row, said, onSay }: TrackProps) => {
  const { t, i18n } = useLingui();
  const track = useRef<HTMLDivElement>(null);
  const { name, low, high } = impressionNames[row];
  const label = i18n._(name);
  const clear = () => {
    onSay("");
    // The button goes away with the answer; focus stays with the track.
    track.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={track} className={styles["track"]}>
      <ScaleTrack
        name={row}
        label={label}
        low={i18n._(low)}
        high={i18n._(high)}
        value={said === "" ? null : Number(said)}
        onChange={(number) => onSay(String(number))}
      />
      {said !== "" && (
        <Button variant="quiet" aria-label={t`Clear: ${label}`} onClick={clear}>
          {t`Clear`}
        </Button>
      )}
    </div>
  );
};
