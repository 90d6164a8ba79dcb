import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { median, round } from "./numbers.mjs";

const vitals = readFileSync(
  path.join(import.meta.dirname, "../node_modules/web-vitals/dist/web-vitals.iife.js"),
  "utf8",
);

/** JavaScript that the page loads until it stands still, gzip -9. */
export const firstScreenKiB = async (context, address) => {
  const page = await context.newPage();
  const bodies = [];
  page.on("response", (response) => {
    if (
      new URL(response.url()).pathname.endsWith(".js") &&
      !response.url().endsWith("/sw.js") &&
      !response.request().serviceWorker()
    )
      // Of a page that was left meanwhile nobody wants it.
      bodies.push(response.body().catch(() => Buffer.alloc(0)));
  });
  await page.goto(address);
  await page.getByRole("button").first().waitFor();
  // The first start is another screen than the first screen of a journal, which is what people open daily.
  const start = page.getByRole("button", { name: "Start my journal" });
  if (await start.isVisible()) {
    await start.click();
    await page.getByRole("link", { name: "Check in" }).waitFor();
    bodies.length = 0;
    await context.clearCookies();
    await page.evaluate(() =>
      navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))),
    );
    await page.reload();
    await page.getByRole("link", { name: "Check in" }).waitFor();
  }
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length);
  return round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
};

/** From navigation to the first control that can be used, offline, from the service worker's cache. */
export const warmStart = async (context, address, { throttle, rounds, isOurs }) => {
  const page = await context.newPage();
  await page.goto(address);
  const control = isOurs ? page.getByRole("link", { name: "Check in" }) : page.getByRole("button", { name: "Save" });
  if (isOurs) await page.getByRole("button", { name: "Start my journal" }).click();
  await control.waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const selector = isOurs ? 'a[href="/check-in"]' : "button";
  await page.addInitScript((selector) => {
    const seen = () => {
      if (!document.querySelector(selector)) return requestAnimationFrame(seen);
      // Drawn, and not merely in the document.
      return requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.now()), 0));
    };
    requestAnimationFrame(seen);
  }, selector);
  const times = [];
  for (let round = 0; round < rounds + 1; round++) {
    await page.reload();
    times.push(await page.waitForFunction(() => globalThis.usableAt).then((handle) => handle.jsonValue()));
  }
  // The first one warms the code cache.
  return median(times.slice(1));
};

/** A check-in by touch: tap on Save until "Saved" is on the screen, and INP over the whole visit. */
export const saving = async (context, address, { throttle, rounds }) => {
  const page = await context.newPage();
  await page.addInitScript(
    `${vitals}; globalThis.inp = 0; webVitals.onINP(({ value }) => { globalThis.inp = value; }, { reportAllChanges: true, durationThreshold: 0 });`,
  );
  await page.goto(address);
  await page.getByRole("button", { name: "Start my journal" }).click();
  await page.getByRole("link", { name: "Check in" }).waitFor();
  const cdp = await context.newCDPSession(page);
  const [savedMs, inpMs] = [[], []];
  for (let round = 0; round < rounds + 1; round++) {
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.goto(`${address}/check-in`);
    const save = page.getByRole("button", { name: "Save check-in" });
    await save.waitFor();
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    const stop = await page.getByRole("radio", { name: "7", exact: true }).first().boundingBox();
    await page.touchscreen.tap(stop.x + stop.width / 2, stop.y + stop.height / 2);
    await page.getByRole("textbox", { name: "Note" }).tap();
    await page.keyboard.type("Slept well, quiet day", { delay: 40 });
    await page.evaluate(() => {
      addEventListener(
        "click",
        ({ target, timeStamp }) => {
          if (!(target instanceof Element) || !target.closest("button")?.textContent.includes("Save check-in")) return;
          const look = () => {
            if (!/Saved/.test(document.querySelector('[role="status"]')?.textContent ?? ""))
              return requestAnimationFrame(look);
            return setTimeout(() => (globalThis.savedAfter = performance.now() - timeStamp), 0);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
    await save.tap();
    savedMs.push(await page.waitForFunction(() => globalThis.savedAfter).then((handle) => handle.jsonValue()));
    await page.waitForTimeout(300);
    inpMs.push(await page.evaluate(() => globalThis.inp));
  }
  return { tapOnSaveToSavedMs: median(savedMs.slice(1)), inpMs: median(inpMs.slice(1)) };
};

/** "Mood over time" over everything: cold (a fresh page) and cached (back to it in the same page), with the heap after. */
export const moodOverTime = async (context, address, { throttle, rounds, count }) => {
  const page = await context.newPage();
  await page.goto(`${address}/bench/seed.html`);
  await page.waitForFunction(() => globalThis.seed);
  await page.evaluate((count) => globalThis.seed(count), count);
  const cdp = await context.newCDPSession(page);
  await page.goto(`${address}/progress`);
  await page.getByRole("radio", { name: "Everything" }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const [cold, cached] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    await page.goto(`${address}/progress?range=everything`);
    cold.push(await page.evaluate(drawn));
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await page.waitForTimeout(500);
    const from = await page.evaluate(() => performance.now());
    await page.evaluate(() => history.back());
    cached.push((await page.evaluate(drawn)) - from);
  }
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const points = await page.evaluate(
    () =>
      document.querySelectorAll(".recharts-line-curve").length &&
      document.querySelector(".recharts-line-curve").getAttribute("d").split(/[ML]/).length - 1,
  );
  return { coldMs: median(cold), cachedMs: median(cached), heapMiB: round(usedSize / 2 ** 20), drawnPoints: points };
};

/** Resolves with the moment, on the page's own clock, at which the line is on the screen. */
const drawn = () =>
  new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(".recharts-line-curve")) return requestAnimationFrame(look);
      return requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
    };
    look();
  });
