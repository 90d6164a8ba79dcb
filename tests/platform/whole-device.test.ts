import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deviceKeys, keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";
import { eraseOutsideTheVault } from "#src/platform/whole-device.ts";
import { withLocalStorage } from "../support/local-storage.ts";

const cacheNames = new Set<string>();
const files = new Map<string, unknown>();
const order: string[] = [];

const device = () => ({
  serviceWorker: {
    getRegistrations: () => Promise.resolve([{ unregister: () => Promise.resolve(order.push("service worker")) }]),
  },
  storage: {
    getDirectory: () =>
      Promise.resolve({
        keys: () => new Set(files.keys()).values(),
        removeEntry: (name: string) => Promise.resolve(files.delete(name)),
      }),
  },
});

beforeEach(() => {
  withLocalStorage();
  order.length = 0;
  for (const name of ["precache", "pages"]) cacheNames.add(name);
  files.set("copy", {}).set("folder", {});
  vi.stubGlobal("navigator", device());
  vi.stubGlobal("caches", {
    keys: () => Promise.resolve([...cacheNames]),
    delete: (name: string) => Promise.resolve(order.push("cache") > 0 && cacheNames.delete(name)),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("everything outside the vault goes, and only the mark that erasing goes on stays", async () => {
  for (const key of deviceKeys) keepOnDevice(key, "something");
  localStorage.setItem("of another app", "stays");

  await eraseOutsideTheVault();

  expect(deviceKeys.filter((key) => keptOnDevice(key) !== undefined)).toEqual(["erasing"]);
  expect(localStorage.getItem("of another app")).toBe("stays");
  expect([...cacheNames, ...files.keys()]).toEqual([]);
  expect(order).toEqual(["service worker", "cache", "cache"]);
});

test("a browser without these is done at once", async () => {
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("caches", undefined);
  Reflect.deleteProperty(globalThis, "caches");
  await expect(eraseOutsideTheVault()).resolves.toBeUndefined();
});

test("what the browser forbids to look at holds nothing of ours", async () => {
  const forbidden = () => Promise.reject(new DOMException("no", "SecurityError"));
  vi.stubGlobal("caches", { keys: forbidden });
  vi.stubGlobal("navigator", { ...device(), storage: { getDirectory: forbidden } });
  await expect(eraseOutsideTheVault()).resolves.toBeUndefined();
});

test("one part that fails does not keep the others, and is not hushed up", async () => {
  vi.stubGlobal("caches", { keys: () => Promise.reject(new Error("disk error")) });
  await expect(eraseOutsideTheVault()).rejects.toThrow("disk error");
  expect([...files.keys()]).toEqual([]);
  expect(order).toEqual(["service worker"]);
});
