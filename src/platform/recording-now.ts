/**
 * The recording that runs in this page, for those who must not stand in its way: nothing locks by itself meanwhile, and
 * whoever does lock has it finished first.
 */
export const recordingNow = {
  /** @param finish keeps what is recorded so far; never rejects. Returns the end, to be called once it is kept. */
  begin: (finish: () => Promise<unknown>): (() => void) => {
    running.add(finish);
    return () => {
      running.delete(finish);
    };
  },
  isOn: (): boolean => running.size > 0,
  /** How often all of it was to end. Another number than before the microphone was asked for: it came too late. */
  finishes: (): number => finishes,
  /** Resolves when nothing is recorded any more. What is only being begun must not begin: see `finishes`. */
  finish: async (): Promise<void> => {
    finishes += 1;
    await Promise.all([...running].map((finish) => finish()));
  },
};

const running = new Set<() => Promise<unknown>>();
let finishes = 0;

/**
 * Tells every page of the app that a recording is somebody's, until the returned function is called or the page goes, however
 * it goes. Waits for whoever takes care of a recording of that name.
 */
export const holdRecording = (id: string): Promise<() => void> => {
  const locks = lockManager();
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    locks
      .request(lockName(id), () => {
        // Over when the promise is: the lock goes with it.
        return new Promise<void>((letGo) => resolve(letGo));
      })
      // A browser that forbids locks forbids them to those who would ask as well.
      .catch(() => resolve(() => {}));
  });
};

/** As soon as no page holds it, and in one page at a time. Rejects when the signal ends the waiting. */
export const onceNobodyRecords = async <T>(id: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  const locks = lockManager();
  return locks ? locks.request(lockName(id), { signal }, work) : work();
};

const lockName = (id: string): string => `mooring/recording/${id}`;

/** Typed as always there; absent outside https, in older browsers and in Node. */
const lockManager = (): LockManager | undefined => globalThis.navigator?.locks;
