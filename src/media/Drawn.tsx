import { useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { sheetUnits, type Stroke, type Strokes } from "#src/domain/drawing.ts";
import { shortened } from "#src/domain/words.ts";
import styles from "./paints.module.css";
import { strokePath } from "./stroke-path.ts";

interface DrawnProps {
  readonly strokes: Strokes;
  /** The stroke that is being drawn. */
  readonly live?: Stroke | undefined;
  /** What is on it, in the person's words, if they said. */
  readonly words: string;
}

const longestName = 200;

/** A drawing, drawn anew from its strokes: sharp at every size, in the paints of the light it is seen in. */
export const Drawn = ({ strokes, live, words }: DrawnProps) => {
  const { t } = useLingui();
  const said = shortened(words.trim(), longestName);
  return (
    <svg
      viewBox={`0 0 ${sheetUnits} ${sheetUnits}`}
      // An img would have to be made of a file first; this is drawn in the light of the page.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={said === "" ? t`A drawing` : t`A drawing: ${said}`}
      className={styles["paints"]}
    >
      {strokes.map((stroke, index) => (
        // Strokes are only ever added and taken away at the end.
        // oxlint-disable-next-line react/no-array-index-key
        <Drawing key={index} stroke={stroke} />
      ))}
      {live && <path d={strokePath(live, false)} className={styles[live.paint]} />}
    </svg>
  );
};

/** Drawn once: the strokes before it are not reckoned anew while another is added. */
const Drawing = memo(({ stroke }: { stroke: Stroke }) => (
  <path d={strokePath(stroke)} className={styles[stroke.paint]} />
));
