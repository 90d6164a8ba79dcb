import { useEffect, useRef, useState, type PointerEvent } from "react";
import type { Stroke, StrokePoint, Strokes } from "#src/domain/drawing.ts";
import styles from "./DrawingPad.module.css";
import { Drawn } from "./Drawn.tsx";
import { pointOnSheet, strokeWith } from "./strokes.ts";

interface SheetProps {
  readonly strokes: Strokes;
  readonly words: string;
  /** A stroke in the chosen paint and brush. */
  readonly begin: (point: StrokePoint) => Stroke;
  readonly onStroke: (stroke: Stroke) => void;
}

/** Where one draws. One finger at a time; once a pen has touched it, a resting hand leaves no mark. */
export const Sheet = ({ strokes, words, begin, onStroke }: SheetProps) => {
  const [live, setLive] = useState<Stroke>();
  const drawing = useRef<{ readonly pointerId: number; stroke: Stroke }>(undefined);
  const hasPen = useRef(false);

  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === "pen") hasPen.current = true;
    const isHand = hasPen.current && event.pointerType === "touch";
    if (drawing.current || isHand || event.button !== 0) return;
    // On a phone a press on the sheet would also begin to select the words round it.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const stroke = begin(pointOnSheet(event, event.currentTarget.getBoundingClientRect()));
    drawing.current = { pointerId: event.pointerId, stroke };
    setLive(stroke);
  };

  const goOn = (event: PointerEvent<HTMLDivElement>) => {
    const current = drawing.current;
    if (current?.pointerId !== event.pointerId) return;
    const box = event.currentTarget.getBoundingClientRect();
    current.stroke = strokeWith(
      current.stroke,
      momentsOf(event.nativeEvent).map((moment) => pointOnSheet(moment, box)),
    );
    setLive(current.stroke);
  };

  /** Also when the system takes the pointer away: what was drawn until then was drawn. */
  const end = ({ pointerId }: PointerEvent<HTMLDivElement>) => {
    const current = drawing.current;
    if (current?.pointerId !== pointerId) return;
    drawing.current = undefined;
    setLive(undefined);
    onStroke(current.stroke);
  };

  const latest = useRef(onStroke);
  useEffect(() => {
    latest.current = onStroke;
  });
  // The sheet is closed under the finger, by the back button say: that was drawn as well.
  useEffect(
    () => () => {
      if (drawing.current) latest.current(drawing.current.stroke);
      drawing.current = undefined;
    },
    [],
  );

  return (
    <div
      className={styles["sheet"]}
      data-sheet
      onPointerDown={start}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
      onLostPointerCapture={end}
    >
      <Drawn strokes={strokes} live={live} words={words} />
    </div>
  );
};

/** All the moments a pointer was seen at between two frames: a quick curve has no corners then. */
const momentsOf = (event: globalThis.PointerEvent): readonly globalThis.PointerEvent[] => {
  // Typed as always there; absent in older Safari, and empty for events that were made.
  const getMoments: (() => globalThis.PointerEvent[]) | undefined = event.getCoalescedEvents?.bind(event);
  const moments = getMoments?.() ?? [];
  return moments.length > 0 ? moments : [event];
};
