/** Says to every tab of the app that something is in use, until the page goes. */
export interface Hold {
  /** Waits for whoever is `whileNobodyHolds` it; any number of tabs may hold at once. */
  readonly take: () => Promise<void>;
  /** Undefined, and nothing done, when a tab holds it, this one too. */
  readonly whileNobodyHolds: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

export const createHold = (name: string): Hold => {
  let taken: Promise<void> | undefined;
  return {
    take: () => (taken ??= takeUntilThePageGoes(name)),
    whileNobodyHolds: async (work) => {
      if (taken) return undefined;
      const locks = lockManager();
      if (!locks) return work();
      return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
    },
  };
};

const takeUntilThePageGoes = (name: string): Promise<void> => {
  const locks = lockManager();
  if (!locks) return Promise.resolve();
  return new Promise((resolve) => {
    locks
      .request(name, { mode: "shared" }, () => {
        resolve();
        return new Promise<never>(() => {});
      })
      // A browser that forbids locks forbids them to the tab that would sweep as well.
      .catch(() => resolve());
  });
};

/** Typed as always there; absent outside https, in older browsers and in Node. */
const lockManager = (): LockManager | undefined => globalThis.navigator?.locks;
