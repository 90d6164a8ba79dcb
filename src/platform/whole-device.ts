import { deviceKeys, forgetOnDevice } from "./device-storage.ts";

/**
 * Everything of ours that stands outside the vault: what is kept on the device, private files, caches, the service
 * worker. "erasing" stays: it goes last of all, when everything else is gone. Throws when something could not be erased;
 * may be called again.
 */
export const eraseOutsideTheVault = async (): Promise<void> => {
  for (const key of deviceKeys) if (key !== "erasing") forgetOnDevice(key);

  // The worker before its caches, or it could fill them again.
  const outcomes = [
    await outcomeOf(leaveServiceWorker),
    await outcomeOf(emptyCaches),
    await outcomeOf(emptyPrivateFiles),
  ];
  const failed = outcomes.find((outcome) => outcome !== undefined);
  if (failed) throw failed.error;
};

/** From the beginning, as if it had never been opened. */
export const goToFirstStart = (): void => location.assign("/");

export const isOffline = (): boolean => !navigator.onLine;

const leaveServiceWorker = async (): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
};

const emptyCaches = async (): Promise<void> => {
  if (!("caches" in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
};

const emptyPrivateFiles = async (): Promise<void> => {
  // Typed as always there; absent outside https and in older browsers.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (!storage?.getDirectory) return;
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
};

/** Undefined when it is done. What the browser forbids us to look at cannot hold anything of ours. */
const outcomeOf = async (work: () => Promise<void>): Promise<{ error: unknown } | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    const isForbidden =
      error instanceof Error && ["SecurityError", "NotAllowedError", "NotSupportedError"].includes(error.name);
    return isForbidden ? undefined : { error };
  }
};
