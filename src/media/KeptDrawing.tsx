import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import type { Drawing, Strokes } from "#src/domain/drawing.ts";
import { readDrawing } from "#src/journal/drawings.ts";
import { Drawn } from "./Drawn.tsx";
import styles from "./media.module.css";
import { useIsNear } from "./use-is-near.ts";

interface KeptDrawingProps {
  readonly drawing: Drawing;
  /** What is on it, in the person's words, if they said. */
  readonly words: string;
}

/** A kept drawing. Opened when it comes near the part of the page that is seen. */
export const KeptDrawing = ({ drawing: { file }, words }: KeptDrawingProps) => {
  const { t } = useLingui();
  const { box, isNear } = useIsNear();
  const [read, setRead] = useState<{ id: string; strokes: Strokes | "damaged" | "unreadable" }>();
  const isWanted = isNear && read?.id !== file.id;

  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    readDrawing(file).then(
      (strokes) => isCurrent && setRead({ id: file.id, strokes }),
      () => isCurrent && setRead({ id: file.id, strokes: "unreadable" }),
    );
    return () => {
      isCurrent = false;
    };
    // What a record says of a file is made anew with every read; the file of an id never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [file.id, isWanted]);

  const strokes = read?.id === file.id ? read.strokes : undefined;
  const instead = {
    damaged: t`This drawing is damaged and does not open any more. The other entries are not touched by that.`,
    unreadable: t`This drawing does not open just now. It is still kept.`,
  };
  return (
    <div ref={box} className={styles["sheet"]}>
      {strokes === undefined || typeof strokes === "string" ? (
        <p className="soft small">{strokes === undefined ? t`A drawing` : instead[strokes]}</p>
      ) : (
        <Drawn strokes={strokes} words={words} />
      )}
    </div>
  );
};
