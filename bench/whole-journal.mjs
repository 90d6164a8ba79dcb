// What touches the whole journal at once: unlocking, turning the lock on, a backup and a restore.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { median } from "./numbers.mjs";

const passphrase = "otter lamp velvet tide";

const filled = async (context, address, { count, photos = 0, voiceMinutes = 0 }) => {
  const page = await context.newPage();
  await page.goto(`${address}/bench/seed.html`);
  await page.waitForFunction(() => globalThis.seedScraps);
  await page.evaluate((count) => globalThis.seed(count), count);
  await page.evaluate(([photos, minutes]) => globalThis.seedScraps(photos, minutes), [photos, voiceMinutes]);
  return page;
};

const throttled = async (context, page, rate) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
};

const timed = async (page, press, shown) => {
  const from = await page.evaluate(() => performance.now());
  await press();
  await shown();
  return (await page.evaluate(() => performance.now())) - from;
};

const turnLockOn = async (page, address) => {
  await page.goto(`${address}/settings/lock`);
  await page.getByRole("button", { name: "Set a passphrase" }).click();
  await page.getByLabel("New passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("New passphrase again", { exact: true }).fill(passphrase);
  return timed(
    page,
    () => page.getByRole("button", { name: "Turn the lock on" }).click(),
    () => page.getByRole("button", { name: "I wrote it down" }).waitFor({ timeout: 300_000 }),
  );
};

/** From the press to the recovery sheet: the key is derived three times on the way, and every row sealed anew. */
export const lockingOn = async (context, address, { throttle, count }) => {
  const page = await filled(context, address, { count });
  await page.goto(address);
  await page.getByRole("link", { name: "Check in" }).waitFor();
  await throttled(context, page, throttle);
  return Math.round(await turnLockOn(page, address));
};

/** From the derived key to Today: what the passphrase itself costs is chosen, and left out. */
export const unlocking = async (context, address, { throttle, rounds, count }) => {
  const page = await filled(context, address, { count });
  await turnLockOn(page, address);
  await page.addInitScript(() => {
    const listen = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (type, listener, options) {
      const heard = (event) => {
        globalThis.derivedAt = performance.now();
        listener(event);
      };
      return listen.call(this, type, type === "message" ? heard : listener, options);
    };
    const seen = () => {
      if (!document.querySelector('a[href="/check-in"]')) return requestAnimationFrame(seen);
      return requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.now()), 0));
    };
    requestAnimationFrame(seen);
  });
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto(address);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await throttled(context, page, throttle);
    await page.getByRole("button", { name: "Unlock" }).click();
    const ms = await page.waitForFunction(() => globalThis.usableAt && globalThis.usableAt - globalThis.derivedAt);
    times.push(await ms.jsonValue());
    await throttled(context, page, 1);
  }
  return median(times);
};

/** The whole way, the passphrase's 2^17 rounds of scrypt (twice when making: the finished file is opened again) along with it. */
export const backingUp = async (context, address, { throttle, ...filling }) => {
  const page = await filled(context, address, filling);
  await page.goto(`${address}/settings/backup`);
  await page.getByLabel("Backup passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Backup passphrase again", { exact: true }).fill(passphrase);
  await throttled(context, page, throttle);
  const backupMs = await timed(
    page,
    () => page.getByRole("button", { name: "Make a backup" }).click(),
    () => page.getByRole("button", { name: "Save the file" }).waitFor({ timeout: 300_000 }),
  );
  const folder = await mkdtemp(path.join(tmpdir(), "mooring-bench-"));
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = path.join(folder, "backup.age");
  await (await downloading).saveAs(file);

  // On another device, so to speak: nothing of it is there yet.
  await throttled(context, page, 1);
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await page.goto(address);
  await page.getByRole("button", { name: "I have a backup" }).click();
  await page.getByLabel("Backup file").setInputFiles(file);
  await page.getByLabel("Passphrase of the file").fill(passphrase);
  await throttled(context, page, throttle);
  const restore = page.getByRole("button", { name: "Restore", exact: true });
  const openMs = await timed(
    page,
    () => page.getByRole("button", { name: "Open backup" }).click(),
    () => restore.waitFor({ timeout: 300_000 }),
  );
  const restoreMs = await timed(
    page,
    () => restore.click(),
    () => page.getByRole("heading", { name: "Restored" }).waitFor({ timeout: 300_000 }),
  );
  await rm(folder, { recursive: true });
  return { backupMs: Math.round(backupMs), openMs: Math.round(openMs), restoreMs: Math.round(restoreMs) };
};
