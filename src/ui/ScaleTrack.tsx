import { useLingui } from "@lingui/react/macro";
import { useId, useRef, type PointerEvent } from "react";
import { GroupFrame } from "./FieldFrame.tsx";
import styles from "./ScaleTrack.module.css";
import { useChoice } from "./use-choice.ts";
import { useField, type FieldTexts } from "./use-field.ts";

export interface ScaleTrackProps extends FieldTexts {
  readonly name: string;
  readonly id?: string;
  /** What 0 means, in words. */
  readonly low: string;
  /** What the highest stop means, in words. */
  readonly high: string;
  /** 10 unless set: eleven stops. */
  readonly max?: number;
  /** Controlled when given; null while nothing is chosen. */
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | null | undefined;
  readonly onChange?: (value: number) => void;
}

/**
 * A scale as one wide track on which one slides or taps. Underneath are native radios named "0" to "10", so the arrow keys,
 * screen readers and FormData work as with any radio group. Nothing is chosen at first.
 */
export const ScaleTrack = ({ name, id, low, high, max = 10, onChange, ...rest }: ScaleTrackProps) => {
  const { t } = useLingui();
  const field = useField({ ...rest, id, name });
  const endsId = useId();
  const { chosen, choose, inForm } = useChoice<number | null>(rest, null, (next) => {
    if (next !== null) onChange?.(next);
  });
  const slide = useSlide(max + 1, (stop) => {
    if (stop !== chosen) choose(stop);
  });

  return (
    <GroupFrame {...rest} field={field} isRadios describedBy={endsId}>
      <div className={styles["scale"]} ref={inForm}>
        <p className={styles["answer"]} aria-hidden="true">
          {chosen === null ? <span className={styles["invitation"]}>{t`Slide or tap`}</span> : chosen}
        </p>
        <div className={styles["track"]} data-track {...slide}>
          {chosen !== null && (
            <span
              className={styles["filled"]}
              style={{ width: `calc(6px + (100% - 12px) * ${(chosen + 0.5) / (max + 1)})` }}
            />
          )}
          {Array.from({ length: max + 1 }, (_, stop) => (
            <span key={stop} className={styles["stop"]}>
              <input
                type="radio"
                name={name}
                value={stop}
                aria-label={String(stop)}
                autoComplete="off"
                checked={stop === chosen}
                onChange={() => choose(stop)}
              />
              <span aria-hidden="true">{stop}</span>
            </span>
          ))}
        </div>
        <div id={endsId} className={styles["ends"]}>
          <span>
            <span className="visually-hidden">0: </span>
            {low}
          </span>
          <span>
            <span className="visually-hidden">, {max}: </span>
            {high}
          </span>
        </div>
      </div>
    </GroupFrame>
  );
};

/** How far a finger wanders before a tap is a slide. Less, and the start of a scroll would choose a number. */
const slideFromPx = 6;

const useSlide = (stops: number, choose: (stop: number) => void) => {
  const start = useRef<{ x: number; y: number; isSliding: boolean } | null>(null);

  const stopAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(stops - 1, Math.max(0, Math.floor(((clientX - left) / width) * stops)));
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.isPrimary && event.button === 0) {
        start.current = { x: event.clientX, y: event.clientY, isSliding: false };
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      if (!from) return;
      const across = Math.abs(event.clientX - from.x);
      if (!from.isSliding && (across < slideFromPx || across < Math.abs(event.clientY - from.y))) return;
      // Captured only now: an earlier capture would keep a plain tap from reaching the radio under it.
      if (!from.isSliding) event.currentTarget.setPointerCapture(event.pointerId);
      from.isSliding = true;
      choose(stopAt(event));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (start.current?.isSliding) {
        // From here on the arrow keys go on where the finger stopped.
        event.currentTarget.querySelectorAll("input")[stopAt(event)]?.focus({ preventScroll: true });
      }
      start.current = null;
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
};
