export interface Pending {
  /** Hands the promise through, and remembers it until it is settled. */
  readonly track: <T>(work: Promise<T>) => Promise<T>;
  /** Waits for all of them, those that begin meanwhile too. Throws what one of them throws. */
  readonly drain: () => Promise<void>;
}

/** What is being written right now: locking must not cut a save in two. */
export const createPending = (): Pending => {
  const running = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      running.add(work);
      const forget = async () => {
        // Whoever asked for the work hears of its failure.
        await work.catch(() => undefined);
        running.delete(work);
      };
      void forget();
      return work;
    },
    drain: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
