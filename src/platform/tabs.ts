/** One tab after another, where the browser can see to that. */
export const oneTabAtATime = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const locks = lockManager();
  return locks ? locks.request(name, work) : work();
};

/**
 * As soon as no tab does what `oneTabAtATime` does under this name; any number of tabs at once. Undefined when that takes
 * longer than `withinMs`.
 */
export const whileNobodyIsAt = async <T>(
  name: string,
  withinMs: number,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  const locks = lockManager();
  if (!locks) return work();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), withinMs);
  try {
    return await locks.request(name, { mode: "shared", signal: patience.signal }, () => {
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (patience.signal.aborted) return undefined;
    throw error;
  }
};

/** Resolves as soon as no tab does what `oneTabAtATime` does under this name, however long that takes. */
export const nobodyIsAt = async (name: string): Promise<void> => {
  await lockManager()?.request(name, { mode: "shared" }, () => undefined);
};

/** Said from one tab of the app to all others. */
export type Said = "lock";

interface Message {
  readonly said: Said;
  readonly from: string;
}

export const tellOtherTabs = (said: Said): void => {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ said, from: thisPage });
  channel.close();
};

/** Returns the end. */
export const listenToOtherTabs = (listener: (said: Said) => void): (() => void) => {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    // A channel does not hear itself, but it does hear another one of its own page.
    if (data.from !== thisPage && data.said === "lock") listener(data.said);
  });
  return () => channel.close();
};

const channelName = "mooring";
/** Only to tell pages apart: no secret, and nothing that a browser could lack. */
const thisPage = `${performance.timeOrigin} ${Math.random()}`;

/** Typed as always there; absent in older browsers, outside https, and in Node. */
const lockManager = (): LockManager | undefined => globalThis.navigator?.locks;
