import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { paints, type Paint, type Stroke, type Strokes } from "#src/domain/drawing.ts";
import { strokesFromJson } from "#src/journal/drawings.ts";
import { Button } from "#src/ui/Button.tsx";
import { useModal } from "#src/ui/Dialog.tsx";
import styles from "./DrawingPad.module.css";
import { brushNames, paintNames } from "./paint-names.ts";
import { PickRow } from "./PickRow.tsx";
import { Sheet } from "./Sheet.tsx";
import { brushWidths, sheetOf, type Brush } from "./strokes.ts";

interface DrawingPadProps {
  /** Strokes as JSON; empty for a clean sheet. */
  readonly value: string;
  /** After every stroke, and every one taken back. Never more than a draft can keep. */
  readonly onChange: (json: string) => void;
  readonly words: string;
  readonly onClose: () => void;
  /** Drawing takes a pointer: the same can be said in words. */
  readonly onWords: () => void;
}

const brushes = Object.keys(brushWidths).filter((name): name is Brush => name in brushWidths);

/** The whole screen is the sheet and its paints, so that a stroke moves nothing else. Mount it to open it. */
export const DrawingPad = ({ value, onChange, words, onClose, onWords }: DrawingPadProps) => {
  const { t, i18n } = useLingui();
  const dialog = useModal(true);
  const [strokes, setStrokes] = useState<Strokes>(() => strokesFromJson(value) ?? []);
  const [paint, setPaint] = useState<Paint>("tide");
  const [brush, setBrush] = useState<Brush>("middle");
  const [isFull, setIsFull] = useState(false);

  const take = (next: Strokes) => {
    const sheet = sheetOf(next);
    setIsFull(!sheet);
    if (!sheet) return;
    setStrokes(sheet.strokes);
    onChange(sheet.json);
  };
  const isEmpty = strokes.length === 0;
  const begin = (point: Stroke["points"][number]): Stroke => ({ paint, width: brushWidths[brush], points: [point] });

  return (
    <dialog
      ref={dialog}
      aria-label={t`Draw it`}
      className={styles["pad"]}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles["inside"]}>
        <div className={styles["head"]}>
          <p className="soft small">{isEmpty ? t`A finger is enough.` : t`Kept as you draw.`}</p>
          {/* Both always there: whoever presses Undo once too often must not press something else. */}
          <div className={styles["ways"]}>
            <Button variant="quiet" onClick={onWords}>{t`Words instead`}</Button>
            <Button
              variant="quiet"
              icon="undo"
              aria-disabled={isEmpty || undefined}
              onClick={() => !isEmpty && take(strokes.slice(0, -1))}
            >{t`Undo`}</Button>
          </div>
        </div>
        <Sheet strokes={strokes} words={words} begin={begin} onStroke={(stroke) => take([...strokes, stroke])} />
        <div className={styles["tools"]}>
          <PickRow
            label={t`Paint`}
            name="paint"
            options={paints.map((name) => ({ value: name, label: i18n._(paintNames[name]) }))}
            value={paint}
            onChange={setPaint}
            isNamed
          />
          <div className={styles["foot"]}>
            <PickRow
              label={t`Brush`}
              name="brush"
              options={brushes.map((name) => ({ value: name, label: i18n._(brushNames[name]) }))}
              value={brush}
              onChange={setBrush}
              paint={paint}
            />
            <Button variant="main" onClick={onClose}>{t`Done`}</Button>
          </div>
          {/* Always there, or the first words put into it would not be read out. */}
          <p aria-live="polite" className="soft small">
            {isFull && t`This sheet is full and took no more of that stroke. All that is on it is kept.`}
          </p>
        </div>
      </div>
    </dialog>
  );
};
