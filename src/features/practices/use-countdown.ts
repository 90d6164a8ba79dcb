import { useEffect, useState } from "react";
import { elapsedMs, moment, type Moment } from "#src/platform/elapsed.ts";

/** `goneMs` is what had passed when it was last set going. */
type Clock =
  | { readonly state: "ready" }
  | { readonly state: "running"; readonly totalMs: number; readonly goneMs: number; readonly since: Moment }
  | { readonly state: "paused"; readonly totalMs: number; readonly goneMs: number }
  | { readonly state: "over" };

export interface Countdown {
  readonly state: Clock["state"];
  /** Whole seconds, rounded up: the last one that is shown is 1. */
  readonly leftSeconds: number;
  readonly start: (minutes: number) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/** Counts down by the clock and not by its own ticks: a page that is out of sight ticks seldom. */
export const useCountdown = (): Countdown => {
  const [clock, setClock] = useState<Clock>({ state: "ready" });
  const [leftMs, setLeftMs] = useState(0);

  useEffect(() => {
    if (clock.state !== "running") return undefined;
    const look = () => {
      const left = leftOf(clock);
      setLeftMs(left);
      if (left <= 0) setClock({ state: "over" });
    };
    const timer = setInterval(look, 250);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [clock]);

  return {
    state: clock.state,
    leftSeconds: Math.ceil(leftMs / 1000),
    start: (minutes) => {
      const totalMs = minutes * 60_000;
      setLeftMs(totalMs);
      setClock({ state: "running", totalMs, goneMs: 0, since: moment() });
    },
    pause: () => {
      if (clock.state !== "running") return;
      const goneMs = clock.totalMs - leftOf(clock);
      setClock({ state: "paused", totalMs: clock.totalMs, goneMs });
    },
    goOn: () => {
      if (clock.state === "paused") setClock({ ...clock, state: "running", since: moment() });
    },
    stop: () => setClock({ state: "ready" }),
  };
};

const leftOf = ({ totalMs, goneMs, since }: Extract<Clock, { state: "running" }>): number =>
  Math.max(0, totalMs - goneMs - elapsedMs(since));
