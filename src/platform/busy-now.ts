/**
 * What runs in this page for somebody who touches nothing meanwhile, such as the timer of a practice. Nobody is taken for
 * gone while it does, as long as the page is seen. What runs unseen too is in recording-now.ts.
 */
export const busyNow = {
  /** Returns the end, to be called once. */
  begin: (): (() => void) => {
    const one = {};
    running.add(one);
    return () => {
      running.delete(one);
    };
  },
  isOn: (): boolean => running.size > 0,
};

const running = new Set<object>();
