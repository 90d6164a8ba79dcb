// What photos and voice notes cost the screens that people open daily.
import { median, round } from "./numbers.mjs";

/** Time to Today and to the Journal, and the heap after each, with so many check-ins and scraps. */
export const withScraps = async (context, address, { throttle, rounds, checkIns, photos, voiceMinutes }) => {
  const page = await context.newPage();
  await page.goto(`${address}/bench/seed.html`);
  await page.waitForFunction(() => globalThis.seedScraps);
  await page.evaluate((count) => globalThis.seed(count), checkIns);
  await page.evaluate(([photos, minutes]) => globalThis.seedScraps(photos, minutes), [photos, voiceMinutes]);
  await page.goto(address);
  await page.getByRole("link", { name: "Check in" }).first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const today = await opened(context, page, { throttle, rounds, address, selector: 'a[href="/check-in"]' });
  const journal = await opened(context, page, {
    throttle,
    rounds,
    address: `${address}/journal`,
    selector: 'main a[href^="/journal/"]:not([href="/journal/calendar"])',
  });
  return { today, journal };
};

const opened = async (context, page, { throttle, rounds, address, selector }) => {
  const devtools = await context.newCDPSession(page);
  const times = [];
  for (let round = 0; round < rounds + 1; round++) {
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await page.goto(address);
    times.push(await page.evaluate(shown, selector));
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForTimeout(1000);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return { ms: median(times.slice(1)), heapMiB: round(usedSize / 2 ** 20) };
};

/** Resolves with the moment, on the page's own clock, at which it is on the screen. */
const shown = (selector) =>
  new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(look);
      return requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    };
    look();
  });
