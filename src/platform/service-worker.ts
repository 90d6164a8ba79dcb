import type { Workbox } from "workbox-window";
import { scriptUrl } from "./trusted-types.ts";

const lookAgainAfterMs = 60 * 60 * 1000;

interface UpdateListener {
  /** A new version is on the device and waits. May be called more than once. */
  readonly onUpdateReady: () => void;
  /** Puts what is being typed on disk. When it fails the page is not reloaded: the words are only there. */
  readonly beforeReload: () => Promise<void>;
}

let workbox: Workbox | undefined;
let beforeReload: UpdateListener["beforeReload"] = () => Promise.resolve();

/** Keeps the app on the device and looks for new versions. Without service workers the app runs on, online only. */
export const registerServiceWorker = (listener: UpdateListener): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  beforeReload = listener.beforeReload;
  reloadWithEachUpdate();
  // After the first screen: it needs none of this. Offline before the first visit was over, it is not there.
  import("workbox-window").then(
    ({ Workbox }) => {
      workbox = new Workbox(scriptUrl("/sw.js"));
      workbox.addEventListener("waiting", () => void announce(listener));
      return register(workbox);
    },
    () => undefined,
  );
};

/** The very first worker waits for a moment too, longer in a slow browser, and takes over from nobody. */
const announce = async ({ onUpdateReady }: UpdateListener): Promise<void> => {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.active && registration.waiting) onUpdateReady();
};

/** The person said "Use it now". Rejects, and changes nothing, when what is being typed cannot be put on disk. */
export const applyUpdate = async (): Promise<void> => {
  await beforeReload();
  workbox?.messageSkipWaiting();
};

/**
 * Every open tab listens and reloads, whichever of them asked: the lazy parts of the old version are gone for all.
 * The first worker that takes over a page is no update. Workbox's own `isUpdate` is decided once, at registration, so
 * that a tab open since the first visit would miss every update after it.
 */
const reloadWithEachUpdate = (): void => {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isControlled) void reload();
    isControlled = true;
  });
};

const reload = async (): Promise<void> => {
  try {
    await beforeReload();
  } catch {
    // Whoever could not save has said so on the screen.
    return;
  }
  location.reload();
};

const register = async (registering: Workbox): Promise<void> => {
  const isReturning = navigator.serviceWorker.controller !== null;
  try {
    await registering.register();
  } catch {
    // Refused by the browser or its settings: there is nothing to update then.
    return;
  }
  let lookedAt = Date.now();
  if (isReturning) void lookForUpdate(registering);

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < lookAgainAfterMs) return;
    lookedAt = Date.now();
    void lookForUpdate(registering);
  });
};

const lookForUpdate = async (registered: Workbox): Promise<void> => {
  // The browser would write the failed request into its console.
  if (!navigator.onLine) return;
  try {
    await registered.update();
  } catch {
    // No network after all, or a half-deployed version. The next look is soon enough.
  }
};
