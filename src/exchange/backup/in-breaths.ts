/** Longer than this at a time, and a tap would be felt to hang. */
const breathAfterMs = 40;

/** Does something with each of many, and lets the page go on in between. Throws the signal's reason when it is stopped. */
export const inBreaths = async <T>(
  items: Iterable<T>,
  signal: AbortSignal | undefined,
  each: (item: T) => void,
): Promise<void> => {
  let from = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - from < breathAfterMs) continue;
    await breath();
    signal?.throwIfAborted();
    from = performance.now();
  }
};

/** Not by a timer: in a tab that is out of sight each of those takes a second. */
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
