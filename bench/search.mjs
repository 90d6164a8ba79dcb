// How fast words are found in a large journal.
import { median } from "./numbers.mjs";

/** What is typed, letter by letter: words that are in every tenth of the entries, in every twentieth, in one. */
const looked = ["quiet", "tide 7", "water that was warm"];

/** So long nothing has changed on the screen: what stands there is the answer. */
const settledMs = 800;

/**
 * Search over so many entries, four of five of them check-ins: until the journal is read (once), and from each key until what
 * was found for it is on the screen. Both at the machine's own speed and as on a slow phone.
 */
export const searching = async (context, address, { throttle, count }) => {
  const page = await context.newPage();
  await page.goto(`${address}/bench/seed.html`);
  await page.waitForFunction(() => globalThis.seedReflections);
  await page.evaluate((count) => globalThis.seed(count), (count * 4) / 5);
  await page.evaluate((count) => globalThis.seedReflections(count), count / 5);
  const result = {};
  for (const rate of [1, throttle]) {
    const devtools = await context.newCDPSession(page);
    await page.goto(`${address}/journal`);
    const field = page.getByRole("searchbox", { name: "Search" });
    await field.waitFor();
    await devtools.send("Emulation.setCPUThrottlingRate", { rate });
    const readMs = await page
      .evaluate(() => performance.now())
      .then(async (from) => {
        await field.fill("nothing has these words");
        await page.getByText(/Nothing has these words/).waitFor({ timeout: 120_000 });
        return page.evaluate((from) => performance.now() - from, from);
      });
    await field.fill("");
    const perKey = [];
    for (const words of looked) {
      await field.focus();
      for (const letter of words) {
        // It changes nothing of what is looked for.
        if (letter === " ") {
          await page.keyboard.type(letter);
          continue;
        }
        await page.evaluate(watch, settledMs);
        await page.keyboard.type(letter);
        const after = await page.waitForFunction(() => globalThis.foundAfter).then((handle) => handle.jsonValue());
        if (after < 0) throw new Error(`nothing changed after “${letter}” of “${words}”`);
        perKey.push(after);
      }
      await field.fill("");
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await devtools.detach();
    result[`throttle ${rate}`] = {
      untilReadMs: Math.round(readMs),
      keyToFoundMs: median(perKey),
      slowestKeyMs: Math.round(Math.max(...perKey)),
    };
  }
  return result;
};

/** From the next key until what was found for it stands on the screen and stays. Negative: nothing came. */
const watch = (settledMs) => {
  globalThis.foundAfter = undefined;
  addEventListener(
    "input",
    ({ timeStamp }) => {
      let changedAt;
      const noteChange = () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            changedAt = performance.now();
          }, 0),
        );
      const observer = new MutationObserver(noteChange);
      observer.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
      const look = () => {
        const now = performance.now();
        const isWaiting = changedAt === undefined ? now - timeStamp < 10_000 : now - changedAt < settledMs;
        if (isWaiting) return requestAnimationFrame(look);
        observer.disconnect();
        globalThis.foundAfter = changedAt === undefined ? -1 : changedAt - timeStamp;
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
};
