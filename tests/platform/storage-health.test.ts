import { afterEach, expect, test, vi } from "vitest";
import {
  askToPersist,
  canAskToPersist,
  isInstalled,
  isIosTab,
  isPersisted,
  isWebKitTab,
} from "#src/platform/storage-health.ts";
import { eventually } from "../support/eventually.ts";

interface Browser {
  readonly storage?: object;
  readonly vendor?: string;
  readonly maxTouchPoints?: number;
  readonly standalone?: boolean;
  readonly displayMode?: string;
}

const inA = ({ displayMode = "browser", ...navigator }: Browser) => {
  vi.stubGlobal("navigator", { vendor: "Google Inc.", maxTouchPoints: 0, ...navigator });
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === `(display-mode: ${displayMode})` }));
};
const never = () => new Promise<boolean>(() => undefined);
const refused = () => Promise.reject(new DOMException("no", "SecurityError"));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("says what the browser promised", async () => {
  inA({ storage: { persisted: () => Promise.resolve(true) } });
  expect(await isPersisted()).toBe(true);
  inA({ storage: { persisted: () => Promise.resolve(false) } });
  expect(await isPersisted()).toBe(false);
});

test.for([
  ["has no storage manager", {}],
  ["has an old one", { storage: {} }],
  ["forbids asking", { storage: { persisted: refused } }],
] as const)("does not know when the browser %s", async ([, browser]) => {
  inA(browser);
  expect(await isPersisted()).toBeUndefined();
});

test("a browser that never answers is not waited for", async () => {
  vi.useFakeTimers();
  inA({ storage: { persisted: never, persist: never } });
  const answers = Promise.all([isPersisted(), askToPersist(500)]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await answers).toEqual([undefined, "no-answer"]);
});

test("a yes is a yes; a no or a missing answer is none", async () => {
  inA({ storage: { persist: () => Promise.resolve(true) } });
  expect(await askToPersist(500)).toBe("kept");
  inA({ storage: { persist: () => Promise.resolve(false) } });
  expect(await askToPersist(500)).toBe("refused");
  inA({ storage: { persist: refused } });
  expect(await askToPersist(500)).toBe("no-answer");
});

test("asking is offered only where there is something to ask", () => {
  inA({ storage: { persist: never } });
  expect(canAskToPersist()).toBe(true);
  inA({});
  expect(canAskToPersist()).toBe(false);
});

test("the first save asks once, and a browser that has promised is not asked at all", async () => {
  const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  inA({ storage: { persisted: () => Promise.resolve(false), persist } });
  vi.resetModules();
  const first = await import("#src/platform/storage-health.ts");
  first.askToPersistOnce();
  first.askToPersistOnce();
  await eventually(() => expect(persist).toHaveBeenCalledTimes(1));

  inA({ storage: { persisted: () => Promise.resolve(true), persist } });
  vi.resetModules();
  const second = await import("#src/platform/storage-health.ts");
  second.askToPersistOnce();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(persist).toHaveBeenCalledTimes(1);
});

test.for([
  ["a Chrome tab", {}, { installed: false, webKit: false, ios: false }],
  ["an installed app", { displayMode: "standalone" }, { installed: true, webKit: false, ios: false }],
  ["a full-screen tab", { displayMode: "fullscreen" }, { installed: false, webKit: false, ios: false }],
  ["Safari on a Mac", { vendor: "Apple Computer, Inc." }, { installed: false, webKit: true, ios: false }],
  [
    "Safari on an iPhone",
    { vendor: "Apple Computer, Inc.", maxTouchPoints: 5, standalone: false },
    { installed: false, webKit: true, ios: true },
  ],
  [
    "the Home Screen of an iPhone",
    { vendor: "Apple Computer, Inc.", maxTouchPoints: 5, standalone: true },
    { installed: true, webKit: false, ios: false },
  ],
] as const)("tells %s from the others", ([, browser, expected]) => {
  inA(browser);
  expect({ installed: isInstalled(), webKit: isWebKitTab(), ios: isIosTab() }).toEqual(expected);
});
