import { elapsedMs, moment, type Moment } from "./elapsed.ts";

/** With the camera open for longer than this, nobody is taken for being there any more. */
export const longestPickMs = 10 * 60_000;
/** What was chosen comes a moment after the focus does. */
const settleMs = 5000;

/**
 * Photos that are on their way into this page, for those who must not stand in their way. The camera hides the page, which
 * must be here still to take what was taken with it; and what is being read or saved is waited for before anything locks.
 */
export const photosNow = {
  /** The camera or the list of photos opens. Returns the end: something was chosen, or nothing. */
  beginPick: (): (() => void) => {
    const pick = moment();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Older browsers do not say that nothing was chosen. A question of theirs before the camera gives focus back as well.
    const onReturn = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.visibilityState === "visible" && document.hasFocus()) end();
      }, settleMs);
    };
    const end = () => {
      clearTimeout(timer);
      picks.delete(pick);
      window.removeEventListener("focus", onReturn);
      document.removeEventListener("visibilitychange", onReturn);
    };
    picks.add(pick);
    window.addEventListener("focus", onReturn);
    document.addEventListener("visibilitychange", onReturn);
    return end;
  },
  /** They are read and saved as long as this work goes on. */
  during: <T>(work: Promise<T>): Promise<T> => {
    const settled = work.then(
      () => undefined,
      () => undefined,
    );
    working.add(settled);
    void settled.then(() => working.delete(settled));
    return work;
  },
  isOn: (): boolean => working.size > 0 || isPicking(),
  /** Resolves when nothing is read or saved any more. */
  finish: async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working);
  },
  /** Resolves when no camera and no list of photos is open any more: without the page, what was taken would come to nobody. */
  chosen: async (): Promise<void> => {
    while (isPicking()) await new Promise((resolve) => setTimeout(resolve, 500));
  },
  /** Some could not be saved, and are nowhere but in this page. Returns the end. */
  beginWaiting: (): (() => void) => {
    const one = {};
    waiting.add(one);
    return () => {
      waiting.delete(one);
    };
  },
  areWaiting: (): boolean => waiting.size > 0,
};

const picks = new Set<Moment>();
const isPicking = () => [...picks].some((pick) => elapsedMs(pick) <= longestPickMs);
const working = new Set<Promise<undefined>>();
const waiting = new Set<object>();
