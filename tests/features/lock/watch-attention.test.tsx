import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { awayMs, soonMs, watchAttention } from "#src/app/lock/watch-attention.ts";
import { keepAutoLock, setDeviceShared } from "#src/platform/auto-lock.ts";
import { busyNow } from "#src/platform/busy-now.ts";
import { recordingNow } from "#src/platform/recording-now.ts";
import { longestPickMs, photosNow } from "#src/platform/photos-now.ts";
import { stayOpen } from "#src/platform/stay-open.ts";

const minuteMs = 60_000;
const lock = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
const onSoon = vi.fn<(isSoon: boolean) => void>();
let stop = () => {};

// Messages between tabs come in their own time, so that part of the machine stays as it is.
beforeEach(() => {
  vi.useFakeTimers({
    now: Date.parse("2026-03-10T10:00:00Z"),
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
  });
  stop = watchAttention({ lock, onSoon });
});

afterEach(() => {
  stop();
  stayOpen.end();
  see("visible");
  vi.useRealTimers();
  vi.restoreAllMocks();
  lock.mockReset().mockResolvedValue(true);
  onSoon.mockReset();
});

const see = (visibilityState: DocumentVisibilityState) => {
  Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const touch = (what = "pointerdown") => window.dispatchEvent(new Event(what));
const isCovered = () => "away" in document.documentElement.dataset;

test("untouched for five minutes it locks, and says so twenty seconds before", async () => {
  await pass(5 * minuteMs - soonMs - 1);
  expect(onSoon).not.toHaveBeenCalled();
  await pass(1);
  expect(onSoon).toHaveBeenLastCalledWith(true);
  await pass(soonMs - 1);
  expect(lock).not.toHaveBeenCalled();
  await pass(1);
  expect(lock).toHaveBeenCalledOnce();
});

test.for([1, 5, 15, 60] as const)("untouched for %i minutes it locks, when that was chosen", async (minutes) => {
  keepAutoLock(minutes);
  touch();
  await pass(minutes * minuteMs - 2000);
  expect(lock).not.toHaveBeenCalled();
  await pass(2000);
  expect(lock).toHaveBeenCalledOnce();
});

test("a choice made while it is open holds at once", async () => {
  await pass(90_000);
  setDeviceShared(true);
  await pass(20_000);
  expect(lock).toHaveBeenCalledOnce();
});

test.for(["pointerdown", "pointermove", "keydown", "input", "touchstart", "touchmove", "wheel"])(
  "%s is attention",
  async (what) => {
    await pass(4 * minuteMs);
    touch(what);
    await pass(4 * minuteMs);
    expect(lock).not.toHaveBeenCalled();
    await pass(minuteMs);
    expect(lock).toHaveBeenCalledOnce();
  },
);

test("a page that scrolls by itself is no attention", async () => {
  await pass(4 * minuteMs);
  touch("scroll");
  await pass(minuteMs);
  expect(lock).toHaveBeenCalledOnce();
});

test("any touch ends the notice, and the five minutes begin again", async () => {
  await pass(5 * minuteMs - 5000);
  expect(onSoon).toHaveBeenLastCalledWith(true);
  touch("keydown");
  expect(onSoon).toHaveBeenLastCalledWith(false);
  await pass(5 * minuteMs - 1);
  expect(lock).not.toHaveBeenCalled();
});

test("it is covered at once when out of sight, and uncovered on return", () => {
  see("hidden");
  expect(isCovered()).toBe(true);
  see("visible");
  expect(isCovered()).toBe(false);
});

test("out of sight for a minute it locks, and not before", async () => {
  see("hidden");
  await pass(awayMs - 1);
  expect(lock).not.toHaveBeenCalled();
  await pass(1);
  expect(lock).toHaveBeenCalledOnce();
  see("visible");
  // The page is on its way out: it must not show for the last moment.
  expect(isCovered()).toBe(true);
});

test("back within the minute nothing is locked, and the next minute is whole", async () => {
  see("hidden");
  await pass(awayMs - 1000);
  see("visible");
  await pass(30_000);
  see("hidden");
  await pass(awayMs - 1000);
  see("visible");
  expect(lock).not.toHaveBeenCalled();
});

/** Timers of a page out of sight may not run at all. */
const sleep = ({ wallMs, steadyMs }: { wallMs: number; steadyMs: number }) => {
  const [wall, steady] = [Date.now(), performance.now()];
  vi.spyOn(Date, "now").mockReturnValue(wall + wallMs);
  vi.spyOn(performance, "now").mockReturnValue(steady + steadyMs);
};

test.for([
  { why: "its timers slept", wallMs: 61_000, steadyMs: 61_000 },
  { why: "the device slept, and its steady clock with it", wallMs: 61_000, steadyMs: 0 },
  { why: "the clock was put back", wallMs: -7_200_000, steadyMs: 61_000 },
])("on return it locks before it is uncovered: $why", ({ wallMs, steadyMs }) => {
  see("hidden");
  sleep({ wallMs, steadyMs });
  see("visible");
  expect(lock).toHaveBeenCalledOnce();
  expect(isCovered()).toBe(true);
});

test("whoever wakes a sleeping device does not keep it open by touching it", () => {
  sleep({ wallMs: 20 * minuteMs, steadyMs: 0 });
  touch("pointermove");
  expect(lock).toHaveBeenCalledOnce();
});

test("to stay open for a session holds against both, for four hours", async () => {
  stayOpen.begin();
  see("hidden");
  expect(isCovered()).toBe(true);
  await pass(30 * minuteMs);
  see("visible");
  expect(isCovered()).toBe(false);
  await pass(209 * minuteMs);
  expect(lock).not.toHaveBeenCalled();
  await pass(2 * minuteMs);
  expect(lock).toHaveBeenCalledOnce();
});

test("when it cannot be locked it stays open, and is tried again while nobody touches it", async () => {
  lock.mockResolvedValue(false);
  see("hidden");
  await pass(awayMs);
  expect(lock).toHaveBeenCalledTimes(1);
  await pass(30_000);
  expect(lock).toHaveBeenCalledTimes(2);
  // On return what could not be kept has to be seen.
  see("visible");
  expect(isCovered()).toBe(false);
  touch();
  await pass(2 * minuteMs);
  expect(lock).toHaveBeenCalledTimes(2);
});

const otherTab = () => new BroadcastChannel("mooring-attention");
const messagesArrive = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test("whoever writes in another tab keeps this one open; once that one is gone, it locks", async () => {
  const other = otherTab();
  see("hidden");
  for (let passed = 0; passed < 10; passed++) {
    await pass(50_000);
    other.postMessage({ what: passed % 2 === 0 ? "touched" : "seen" });
    await messagesArrive();
  }
  expect(lock).not.toHaveBeenCalled();
  await pass(awayMs);
  expect(lock).toHaveBeenCalledOnce();
  other.close();
});

test("tells the other tabs that it is touched and seen, and that it stays open", async () => {
  const heard: unknown[] = [];
  const other = otherTab();
  other.addEventListener("message", ({ data }) => heard.push(data));
  await pass(2000);
  touch();
  stayOpen.begin();
  await messagesArrive();
  expect(heard).toEqual([{ what: "touched" }, { what: "stay-open", goneMs: 0 }]);

  // A tab that was opened later asks.
  heard.length = 0;
  await pass(minuteMs);
  await messagesArrive();
  heard.length = 0;
  other.postMessage({ what: "hello" });
  await messagesArrive();
  expect(heard).toEqual([{ what: "stay-open", goneMs: minuteMs }]);
  other.close();
});

test("stays open no longer than the tab in which that was said", async () => {
  const other = otherTab();
  other.postMessage({ what: "stay-open", goneMs: 239 * minuteMs });
  await messagesArrive();
  expect(stayOpen.isOn()).toBe(true);
  await pass(minuteMs + 1);
  expect(stayOpen.isOn()).toBe(false);
  other.close();
});

test("nothing locks while something is recorded, untouched or out of sight; then the time begins again", async () => {
  const isOver = recordingNow.begin(() => Promise.resolve());
  await pass(9 * minuteMs);
  see("hidden");
  await pass(2 * minuteMs);
  see("visible");
  expect(isCovered()).toBe(false);
  expect(onSoon).not.toHaveBeenCalled();
  expect(lock).not.toHaveBeenCalled();
  isOver();
  await pass(5 * minuteMs);
  expect(lock).toHaveBeenCalledOnce();
});

test("a recording that ends out of sight leaves a minute to come back", async () => {
  const isOver = recordingNow.begin(() => Promise.resolve());
  see("hidden");
  await pass(3 * minuteMs);
  isOver();
  await pass(awayMs - soonMs - 1);
  expect(lock).not.toHaveBeenCalled();
  await pass(soonMs + 1);
  expect(lock).toHaveBeenCalledOnce();
});

describe("while a photo is taken", () => {
  test("the camera may be open for longer than a minute, and whoever comes back has their time", async () => {
    await pass(4 * minuteMs);
    touch();
    const end = photosNow.beginPick();
    see("hidden");
    await pass(longestPickMs - minuteMs);
    expect(lock).not.toHaveBeenCalled();
    see("visible");
    end();
    expect(isCovered()).toBe(false);
    await pass(5 * minuteMs - 2 * soonMs);
    expect(lock).not.toHaveBeenCalled();
    await pass(2 * soonMs);
    expect(lock).toHaveBeenCalledOnce();
  });

  test("a camera that is left open locks after all", async () => {
    const end = photosNow.beginPick();
    see("hidden");
    await pass(longestPickMs + awayMs + soonMs);
    expect(lock).toHaveBeenCalledOnce();
    end();
  });

  test("another tab that lies forgotten does not end it", async () => {
    const other = otherTab();
    const heard = vi.fn<(event: MessageEvent) => void>();
    other.addEventListener("message", heard);
    const end = photosNow.beginPick();
    see("hidden");
    await pass(2 * minuteMs);
    await messagesArrive();
    expect(heard.mock.calls.map(([{ data }]) => data)).toContainEqual({ what: "touched" });
    other.close();
    end();
  });
});

describe("while the timer of a practice runs", () => {
  let isOver = () => {};
  beforeEach(async () => {
    await pass(4 * minuteMs);
    // The press that begins it.
    touch();
    isOver = busyNow.begin();
  });
  afterEach(() => isOver());

  test("nothing locks as long as it is seen; when it is over the time begins again", async () => {
    await pass(45 * minuteMs);
    expect(onSoon).not.toHaveBeenCalled();
    expect(lock).not.toHaveBeenCalled();
    isOver();
    await pass(5 * minuteMs - soonMs - 1);
    expect(lock).not.toHaveBeenCalled();
    await pass(2 * soonMs);
    expect(lock).toHaveBeenCalledOnce();
  });

  test("another tab that lies forgotten does not end it", async () => {
    const other = otherTab();
    const heard = vi.fn<(event: MessageEvent) => void>();
    other.addEventListener("message", heard);
    await pass(2 * minuteMs);
    await messagesArrive();
    expect(heard.mock.calls.map(([{ data }]) => data)).toContainEqual({ what: "touched" });
    other.close();
  });

  test("out of sight for a minute it locks all the same", async () => {
    await pass(10 * minuteMs);
    see("hidden");
    await pass(awayMs - 1);
    expect(lock).not.toHaveBeenCalled();
    await pass(1);
    expect(lock).toHaveBeenCalledOnce();
  });

  test("after a moment out of sight it goes on", async () => {
    await pass(10 * minuteMs);
    see("hidden");
    await pass(awayMs - 1);
    see("visible");
    await pass(30 * minuteMs);
    expect(lock).not.toHaveBeenCalled();
  });

  test("a device that slept meanwhile is locked for whoever wakes it", async () => {
    await pass(minuteMs);
    // No timer runs in its sleep.
    vi.setSystemTime(Date.now() + 30 * minuteMs);
    touch();
    expect(lock).toHaveBeenCalledOnce();
  });

  test("so is one that slept out of sight", async () => {
    await pass(minuteMs);
    see("hidden");
    vi.setSystemTime(Date.now() + 30 * minuteMs);
    see("visible");
    expect(lock).toHaveBeenCalledOnce();
  });
});
