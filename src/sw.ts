import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

// The whole app is kept on the device, so that every part of it opens without a network.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html")));

/**
 * On the very first visit the open page is taken over at once: its lazy parts then come from the cache too, should the
 * network go away. Never on an update: the parts of the version that is still open would be gone under its writer.
 */
let isFirstInstall = false;

self.addEventListener("install", () => {
  // Only here does `active` tell a first install from an update: later it is this worker itself.
  isFirstInstall = self.registration.active === null;
});

self.addEventListener("activate", (event) => {
  if (isFirstInstall) event.waitUntil(self.clients.claim());
});

// A new version waits until the person says "Use it now", or has closed every tab.
self.addEventListener("message", (event) => {
  // Whatever was posted; only its `type` is looked at.
  const message: { readonly type?: unknown } | null = event.data;
  if (message?.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
});
