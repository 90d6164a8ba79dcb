import { expect, type Page } from "@playwright/test";
import { clickPlace, startJournal } from "./steps.ts";

export const passphrase = "lantern meadow pebble oar";

/** Makes a backup and saves it. Returns where the file lies, and the list that was shown. */
export const makeBackup = async (page: Page, typed = passphrase): Promise<{ path: string; counts: string[] }> => {
  await page.goto("/settings/backup");
  await page.getByLabel("Backup passphrase", { exact: true }).fill(typed);
  await page.getByLabel("Backup passphrase again", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Make a backup" }).tap();
  await expect(page.getByRole("heading", { name: "Backup ready" })).toBeVisible({ timeout: 30_000 });
  const counts = await page.getByRole("list", { name: "In this backup" }).getByRole("listitem").allTextContents();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).tap();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^backup-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.age$/);
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  return { path: await download.path(), counts };
};

type FileToOpen = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

/** From a screen with the form. */
export const openBackup = async (page: Page, file: FileToOpen, typed = passphrase): Promise<void> => {
  await page.getByLabel("Backup file").setInputFiles(file);
  await page.getByLabel("Passphrase of the file").fill(typed);
  await page.getByRole("button", { name: "Open backup" }).tap();
};

export const restoreOpened = async (page: Page): Promise<string[]> => {
  await expect(page.getByRole("heading", { name: "This is in the backup" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Restore" }).tap();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeVisible({ timeout: 30_000 });
  const rows = page.getByRole("list", { name: "In your journal now" }).getByRole("listitem");
  // Counted in the journal itself, a moment after the heading.
  await expect(rows.first()).toBeVisible();
  return rows.allTextContents();
};

/** First start with a backup, up to Today. Returns the list that was shown. */
export const startFromBackup = async (page: Page, file: FileToOpen, address = ""): Promise<string[]> => {
  await page.goto(`${address}/`);
  await page.getByRole("button", { name: "I have a backup" }).tap();
  await openBackup(page, file);
  const counts = await restoreOpened(page);
  await page.getByRole("button", { name: "Go to Today" }).tap();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  return counts;
};

/** A journal in which nothing but check-ins stands, each with its words. */
export const journalWith = async (page: Page, notes: readonly string[]): Promise<void> => {
  await startJournal(page);
  for (const note of notes) {
    await page.goto("/check-in");
    await page
      .getByRole("radiogroup", { name: "Mood" })
      .getByRole("radio", { name: "6", exact: true })
      .check({ force: true });
    await page.getByRole("textbox", { name: "Note" }).fill(note);
    await page.getByRole("button", { name: "Save check-in" }).tap();
    await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  }
};

/** Opens the entry with these words and writes others in their place. */
export const rewrite = async (page: Page, from: string, to: string): Promise<void> => {
  await clickPlace(page, "Journal");
  await page.getByRole("link", { name: new RegExp(from) }).tap();
  await page.getByRole("link", { name: "Edit" }).tap();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue(from);
  await page.getByRole("textbox", { name: "Note" }).fill(to);
  await page.getByRole("button", { name: "Save check-in" }).tap();
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
};

export const erase = async (page: Page): Promise<void> => {
  await page.goto("/settings/erase");
  await page.getByRole("textbox").fill("erase");
  await page.getByRole("button", { name: /Erase everything/ }).tap();
  await expect(page.getByRole("button", { name: "Start my journal" })).toBeVisible();
};

/** How many rows lie in each store, by the raw database. What is derived or belongs to this device alone is left out. */
export const rowCounts = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open("mooring");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const stores = ["records", "versions", "attachments", "staging"];
          const reading = database.transaction(stores, "readonly");
          const counts = stores.map((store) => [store, reading.objectStore(store).count()] as const);
          reading.addEventListener("complete", () => {
            database.close();
            resolve(Object.fromEntries(counts.map(([store, { result }]) => [store, result])));
          });
        });
      }),
  );

/** The words of the Journal and of every entry in it, earlier versions and the trash included. */
export const everythingThatCanBeRead = async (page: Page): Promise<string[]> => {
  const read = async (path: string) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Lists come a moment after their headings.
    if (path === "/journal") await expect(page.locator("main li, main article, main section").first()).toBeVisible();
    if (path === "/journal/trash") await expect(page.getByText(/Put back|is empty|Nothing/).first()).toBeVisible();
    const isChanged = (await page.locator("main").innerText()).includes("Last changed:");
    if (isChanged) await expect(page.locator("main details").first()).toBeVisible();
    for (const details of await page.locator("main details").all()) {
      await details.evaluate((all) => all.setAttribute("open", ""));
    }
    return settledWords(page);
  };
  await page.goto("/journal");
  await expect(page.locator(entryLinks).first()).toBeVisible();
  const paths = await page
    .locator(entryLinks)
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const pages: string[] = [];
  for (const path of new Set(["/journal", "/journal/trash", ...paths])) pages.push(`${path}: ${await read(path)}`);
  return pages.toSorted();
};

/** Once they have stopped changing: what is read from the journal comes a moment after the page. */
const settledWords = async (page: Page): Promise<string> => {
  let words = "";
  const isSettled = async () => {
    const before = words;
    words = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    return words === before;
  };
  await expect.poll(isSettled, { intervals: [0, 300] }).toBe(true);
  return words;
};

/** To entries, and not to the places beside the list. */
const entryLinks = 'main a[href^="/journal/"]:not([href^="/journal/calendar"], [href="/journal/trash"])';
