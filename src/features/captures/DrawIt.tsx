import { useLingui } from "@lingui/react/macro";
import { useMemo, useRef, type MouseEvent } from "react";
import { strokesFromJson } from "#src/journal/drawings.ts";
import { DrawingPad } from "#src/media/DrawingPad.tsx";
import { Drawn } from "#src/media/Drawn.tsx";
import { PictureIcon } from "#src/media/PictureIcon.tsx";
import { Button } from "#src/ui/Button.tsx";
import styles from "./captures.module.css";

interface DrawItProps {
  /** Strokes as JSON; empty for none. */
  readonly value: string;
  readonly onChange: (json: string) => void;
  readonly words: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A button that opens the sheet. */
export const DrawIt = ({ value, onChange, words, isOpen, onOpen }: DrawItProps) => {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement | null>(null);
  const open = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    form.current = currentTarget.form;
    onOpen(true);
  };

  /** To the box above, where the same can be said. */
  const goToWords = () => {
    onOpen(false);
    // After the dialog has given focus back.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[name="picture"]')?.focus());
  };

  return (
    <>
      <Button onClick={open}>
        <span className={styles["named"]}>
          <PictureIcon name="brush" />
          {value === "" ? t`Draw it` : t`Go on drawing`}
        </span>
      </Button>
      {isOpen && (
        <DrawingPad value={value} onChange={onChange} words={words} onClose={() => onOpen(false)} onWords={goToWords} />
      )}
    </>
  );
};

/** What is on the sheet so far. */
export const Sketch = ({ value, words }: Pick<DrawItProps, "value" | "words">) => {
  const strokes = useMemo(() => (value === "" ? undefined : strokesFromJson(value)), [value]);
  return (
    strokes && (
      <div className={styles["sketch"]}>
        <Drawn strokes={strokes} words={words} />
      </div>
    )
  );
};
