/**
 * Keeps the screen from going dark until the returned function is called. A browser lets go of it whenever the page is
 * hidden, so it is asked for again on return. Never rejects: where it cannot be had, the screen goes dark as usual.
 */
export const keepAwake = async (): Promise<() => void> => {
  let isWanted = true;
  let held: WakeLockSentinel | undefined;

  const ask = async () => {
    if (!isWanted || (held && !held.released) || document.visibilityState !== "visible") return;
    try {
      const lock = await wakeLock()?.request("screen");
      // Asked twice at once, or not wanted any more by the time it came.
      if (isWanted && (!held || held.released)) held = lock;
      else await lock?.release();
    } catch {
      // A low battery, or a browser that forbids it.
    }
  };
  const onVisibility = () => void ask();

  document.addEventListener("visibilitychange", onVisibility);
  await ask();
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", onVisibility);
    held?.release().catch(() => undefined);
  };
};

/** Typed as always there; absent outside https and in older browsers. */
const wakeLock = (): WakeLock | undefined => navigator.wakeLock;
