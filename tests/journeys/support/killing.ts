import { setTimeout as pause } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { backupPassphrase } from "./big-backup.ts";
import { killBrowser, type PersistentBrowser } from "./persistent-browser.ts";

export const firstPassphrase = "otter lamp velvet tide";
export const secondPassphrase = "second thoughts of mine";

/** How often each kind of work is cut short: a few times with every run of the tests, often in the long one. */
export const rounds = process.env["MOORING_LONG"] === "1" ? 30 : 3;

/** Starts some work, pulls the plug at a moment of chance, and starts the browser again. */
export const cutShort = async <B extends PersistentBrowser>(
  browser: B,
  start: () => Promise<B>,
  { work, withinMs }: { work: (page: Page) => Promise<void>; withinMs: number },
): Promise<B> => {
  await slowly(browser.page);
  await work(browser.page);
  await pause(Math.random() * withinMs);
  await killBrowser(browser);
  const again = await start();
  await again.page.goto("/");
  return again;
};

/** As on a phone, so that there is a middle to be killed in. */
const slowly = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
};

export const isLocked = async (page: Page): Promise<boolean> => {
  const unlock = page.getByRole("button", { name: "Unlock" });
  await expect(unlock.or(page.getByRole("heading", { name: "Today", level: 1 }))).toBeVisible();
  return unlock.isVisible();
};

/** False when it is another passphrase. */
export const unlocks = async (page: Page, passphrase: string): Promise<boolean> => {
  const unlock = page.getByRole("button", { name: "Unlock" });
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await unlock.tap();
  const today = page.getByRole("heading", { name: "Today", level: 1 });
  const refused = page.locator('input[aria-invalid="true"]');
  await expect(today.or(refused)).toBeVisible({ timeout: 20_000 });
  return today.isVisible();
};

/** Every row of the journal is there and can be read, in the app's own words and in the database. */
export const isWhole = async (page: Page, counts: readonly number[]): Promise<void> => {
  await page.goto("/settings/storage");
  if (await page.getByRole("button", { name: "Unlock" }).isVisible()) throw new Error("it is locked");
  await expect(page.getByText("Every entry can be read.")).toBeVisible({ timeout: 20_000 });
  expect(counts).toContain(await countRows(page));
};

export const countRows = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("mooring");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const counting = opening.result.transaction("records").objectStore("records").count();
          counting.addEventListener("error", () => reject(counting.error));
          counting.addEventListener("success", () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );

/** Ends with the press. */
export const setPassphrase = async (page: Page, passphrase: string): Promise<void> => {
  await page.goto("/settings/lock");
  await page.getByRole("button", { name: "Set a passphrase" }).tap();
  await page.getByLabel("New passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("New passphrase again", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Turn the lock on" }).tap();
};

/** Ends with the press. */
export const changePassphrase = async (page: Page, from: string, to: string): Promise<void> => {
  await page.getByRole("link", { name: "Settings" }).tap();
  await page.locator('a[href="/settings/lock"]').first().tap();
  await page.getByRole("button", { name: "Change the passphrase" }).tap();
  await page.getByLabel("Your passphrase now").fill(from);
  await page.getByLabel("New passphrase", { exact: true }).fill(to);
  await page.getByLabel("New passphrase again", { exact: true }).fill(to);
  await page.getByRole("button", { name: "Change the passphrase" }).tap();
};

export const openBackup = async (page: Page, file: string): Promise<void> => {
  await page.goto("/settings/backup");
  await chooseBackup(page, file);
};

/** From the fields to the preview. */
export const chooseBackup = async (page: Page, file: string): Promise<void> => {
  await page.getByLabel("Backup file").setInputFiles(file);
  await page.getByLabel("Passphrase of the file").fill(backupPassphrase);
  await page.getByRole("button", { name: "Open backup" }).tap();
  await expect(page.getByRole("button", { name: "Restore", exact: true })).toBeVisible({ timeout: 60_000 });
};

export const restore = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Restore", exact: true }).tap();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeVisible({ timeout: 60_000 });
};
