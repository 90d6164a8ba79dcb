import { afterEach, expect, test, vi } from "vitest";
import { keepAwake } from "#src/platform/wake-lock.ts";
import { eventually } from "../support/eventually.ts";
import { withNavigator } from "./navigator.ts";

const aWakeLock = () => {
  const sentinels: { released: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn<(kind: string) => Promise<unknown>>(() => {
    const sentinel = {
      released: false,
      release: () => {
        sentinel.released = true;
        return Promise.resolve();
      },
    };
    sentinels.push(sentinel);
    return Promise.resolve(sentinel);
  });
  withNavigator({ wakeLock: { request } });
  return { request, held: () => sentinels.filter(({ released }) => !released).length, sentinels };
};

const see = (visibilityState: DocumentVisibilityState) => {
  Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

afterEach(() => void Reflect.deleteProperty(document, "visibilityState"));

test("the screen stays awake until it may sleep", async () => {
  const lock = aWakeLock();
  const letSleep = await keepAwake();
  expect(lock.held()).toBe(1);
  letSleep();
  await eventually(() => expect(lock.held()).toBe(0));
});

test("the browser lets go of it with a page that is out of sight; on return it is asked for again", async () => {
  const lock = aWakeLock();
  const letSleep = await keepAwake();
  see("hidden");
  for (const sentinel of lock.sentinels) sentinel.released = true;
  see("visible");
  await eventually(() => expect(lock.held()).toBe(1));
  letSleep();
  see("hidden");
  see("visible");
  await eventually(() => expect(lock.held()).toBe(0));
  expect(lock.request).toHaveBeenCalledTimes(2);
});

test("where it cannot be had nothing fails", async () => {
  const lock = aWakeLock();
  lock.request.mockRejectedValue(new DOMException("battery", "NotAllowedError"));
  (await keepAwake())();
  expect(lock.held()).toBe(0);
  withNavigator({ wakeLock: undefined });
  (await keepAwake())();
  expect(lock.request).toHaveBeenCalledOnce();
});
