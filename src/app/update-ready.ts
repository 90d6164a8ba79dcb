/** Whether a new version of the app waits. Set once by the service worker's registration, read by the shell. */
let isReady = false;
const listeners = new Set<() => void>();

export const updateReady = {
  announce: (): void => {
    isReady = true;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): boolean => isReady,
};
