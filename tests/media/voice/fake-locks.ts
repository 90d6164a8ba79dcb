import { withNavigator } from "../../platform/navigator.ts";

type Work = () => unknown;

/** Web Locks of one browser, which Node does not have: one holder at a time, the others wait in turn. */
export const withLocks = () => {
  const turns = new Map<string, Promise<unknown>>();
  const request = async (name: string, options: { signal?: AbortSignal } | Work, given?: Work) => {
    const work = typeof options === "function" ? options : given;
    const signal = typeof options === "function" ? undefined : options.signal;
    const before = turns.get(name) ?? Promise.resolve();
    const mine = before.then(() => (signal?.aborted ? Promise.reject(signal.reason as Error) : work?.()));
    turns.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  withNavigator({ locks: { request } });
};
