import { useEffect, useRef, useState } from "react";

/** What a long piece of work takes: see vault/work.ts. */
export interface WorkToDo {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

export type Outcome<T> =
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly error: unknown };

interface WorkOptions {
  /** What a person who goes to another screen means by it. */
  readonly whenLeft?: "stop" | "go on";
}

/** One long piece of work at a time: how far it is, and a way to stop it. */
export const useWork = ({ whenLeft = "stop" }: WorkOptions = {}) => {
  const [percent, setPercent] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => (whenLeft === "stop" ? () => running.current?.abort() : undefined), [whenLeft]);

  const run = async <T>(work: (work: WorkToDo) => Promise<T>): Promise<Outcome<T>> => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setPercent(0);
    try {
      // Whole percents only, or the screen would be drawn anew for every row.
      const onProgress = (done: number, of: number) => setPercent(of > 0 ? Math.floor((100 * done) / of) : 0);
      // Work that finished in spite of a late "Cancel" is done, and has to be shown as done.
      return { state: "done", value: await work({ onProgress, signal: controller.signal }) };
    } catch (error) {
      return controller.signal.aborted ? { state: "cancelled" } : { state: "failed", error };
    } finally {
      if (running.current === controller) setPercent(undefined);
    }
  };

  return { /** Undefined while nothing runs. */ percent, run, cancel: () => running.current?.abort() };
};
