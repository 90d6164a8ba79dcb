/** How this browser keeps what is stored here. Never how much room there is: browsers do not tell the truth about that. */

const quickAnswerMs = 2000;

/** Undefined when the browser does not say. */
export const isPersisted = (): Promise<boolean | undefined> =>
  within(quickAnswerMs, undefined, async () => storageManager()?.persisted?.());

export type PersistAnswer = "kept" | "refused" | "no-answer";

/**
 * Asks the browser not to clear the journal by itself. Some show a question and answer only once the person does, or
 * never: so nothing may wait for this without a limit, and the start of the app not at all.
 */
export const askToPersist = (timeoutMs: number): Promise<PersistAnswer> =>
  within<PersistAnswer>(timeoutMs, "no-answer", async () =>
    (await storageManager()?.persist?.()) === true ? "kept" : "refused",
  );

export const canAskToPersist = (): boolean => storageManager()?.persist !== undefined;

let hasAsked = false;

/** Goes with the first save. Nobody waits for the answer. */
export const askToPersistOnce = (): void => {
  if (hasAsked) return;
  hasAsked = true;
  void isPersisted().then((isKept) => (isKept === false ? askToPersist(quickAnswerMs) : undefined));
};

/** Opened from the home screen or as a window of its own, and not in a tab. */
export const isInstalled = (): boolean =>
  ("standalone" in navigator && navigator.standalone === true) ||
  ["standalone", "minimal-ui", "window-controls-overlay"].some((mode) => matchMedia(`(display-mode: ${mode})`).matches);

/** A tab on an iPhone or iPad. What is put on the Home Screen there begins with an empty storage of its own. */
export const isIosTab = (): boolean => isWebKit() && navigator.maxTouchPoints > 1 && !isInstalled();

/** On the Home Screen of an iPhone or iPad. */
export const isInstalledOnIos = (): boolean => isWebKit() && navigator.maxTouchPoints > 1 && isInstalled();

/** WebKit deletes what a site keeps in a tab after seven days of use without a visit, unless it is installed. */
export const isWebKitTab = (): boolean => isWebKit() && !isInstalled();

/** Every browser of an iPhone, and Safari on a Mac. */
const isWebKit = (): boolean => navigator.vendor.startsWith("Apple");

/** Typed as always there; absent outside https, and in parts in older browsers. */
const storageManager = (): Partial<StorageManager> | undefined => navigator.storage;

const within = async <T>(timeoutMs: number, otherwise: T, ask: () => Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, otherwise);
  });
  try {
    return await Promise.race([ask(), tooLate]);
  } catch {
    // A browser that forbids asking has not promised anything.
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
};
