import { expect, test } from "./support/journey.ts";
import { appAddress } from "./support/phone.ts";
import { checkIn, clickPlace, isOffline, savedIsSaid, startJournal, touchMood } from "./support/steps.ts";

test("two tabs stay current, and two changes of the same entry are both kept", async ({ page, context }) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "written once" });
  await clickPlace(page, "Journal");
  await page.getByRole("link", { name: /written once/ }).tap();
  await page.getByRole("link", { name: "Edit" }).tap();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("written once");

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "Note" }).fill("from the other tab");
  await other.getByRole("button", { name: "Save check-in" }).tap();
  await savedIsSaid(other);
  await clickPlace(other, "Journal");

  await page.getByRole("textbox", { name: "Note" }).fill("from this tab");
  await page.getByRole("button", { name: "Save check-in" }).tap();
  await savedIsSaid(page);

  await expect(other.getByText("from this tab")).toBeVisible();
  await expect(other.getByText("from the other tab")).toBeVisible();
});

test("a full disk keeps the text on the screen and says so, and the next save works", async ({ page }) => {
  await startJournal(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Reflect.set(window, "makeRoom", () => (IDBObjectStore.prototype.put = put));
  });
  await page.getByRole("link", { name: "Check in" }).tap();
  await touchMood(page, 6);
  await page.getByRole("textbox", { name: "Note" }).fill("the sea was calm");
  await page.getByRole("button", { name: "Save check-in" }).tap();

  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("the sea was calm");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeHidden();

  await page.evaluate(() => Reflect.get(window, "makeRoom")());
  await page.getByRole("button", { name: "Try again" }).tap();
  await savedIsSaid(page);
  await clickPlace(page, "Journal");
  await expect(page.getByText("the sea was calm")).toHaveCount(1);
});

test("a disk that is really full loses nothing that was typed", async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await isOffline(page);
  const cdp = await context.newCDPSession(page);
  const usage = await page.evaluate(() => navigator.storage.estimate().then((estimate) => estimate.usage ?? 0));
  // Before the first write: the browser looks at its budget again only some time after one.
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: appAddress, quotaSize: usage + 700_000 });
  await page.getByRole("button", { name: "Start my journal" }).tap();

  const notSaved = page.getByRole("alert").filter({ hasText: "Not saved" });
  const said = page.getByRole("status").filter({ hasText: "Saved" });
  let saved = 0;
  for (let round = 0; round < 12; round++) {
    await clickPlace(page, "Today");
    await page.getByRole("link", { name: "Check in" }).tap();
    await touchMood(page, 6);
    // Random, or the disk presses it together.
    const words = Array.from({ length: 20_000 }, () => Math.random().toString(36).slice(2, 9)).join(" ");
    await page.getByRole("textbox", { name: "Note" }).fill(words);
    await page.getByRole("button", { name: "Save check-in" }).tap();
    await expect(notSaved.or(said).first()).toBeVisible({ timeout: 15_000 });
    if (await notSaved.isVisible()) {
      await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue(words);
      break;
    }
    saved += 1;
  }
  await expect(notSaved).toBeVisible();
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: appAddress });
  await clickPlace(page, "Journal");
  // The one that was under way when there was room again may have been kept after all.
  const shown = page.locator("main").getByText("6 of 10");
  await expect.poll(async () => [saved, saved + 1].includes(await shown.count())).toBe(true);
});

test("a deleted database with a witness is never greeted as new", async ({ page, context }) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "one" });
  const cdp = await context.newCDPSession(page);
  await cdp.send("Storage.clearDataForOrigin", { origin: appAddress, storageTypes: "indexeddb" });
  await page.reload();

  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start my journal" })).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.getByRole("link", { name: "Support", exact: true }).tap();
  await expect(page.getByRole("heading", { name: "Support", level: 1 })).toBeVisible();
});

test("a journal written by a newer version is not touched", async ({ page }) => {
  await startJournal(page);
  await checkIn(page, { mood: 4 });
  await page.goto("/icon.svg");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("mooring", 20);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("newer"));
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          opening.result.close();
          resolve();
        });
      }),
  );
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /newer version/ })).toBeVisible();
  const [database] = await page.evaluate(() => indexedDB.databases());
  expect(database?.version).toBe(20);
});

test("without IndexedDB it says what to do", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Start my journal" })).toHaveCount(0);
  await expect(page.getByText(/private/i).first()).toBeVisible();
});

test("IndexedDB that fails to open says so and can be tried again", async ({ page }) => {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      throw new DOMException("internal error", "UnknownError");
    };
    Reflect.set(window, "mend", () => (IDBFactory.prototype.open = open));
  });
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.evaluate(() => Reflect.get(window, "mend")());
  await page.getByRole("button", { name: "Try again" }).tap();
  await expect(page.getByRole("button", { name: "Start my journal" })).toBeVisible();
});

test("erasing leaves nothing behind, and another tab says that it was closed", async ({ page, context }) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "gone soon" });
  const other = await context.newPage();
  await other.goto("/journal");
  await expect(other.getByText("gone soon")).toBeVisible();

  await page.goto("/settings/erase");
  await page.getByRole("textbox").fill("erase");
  await page.getByRole("button", { name: /Erase everything/ }).tap();
  await expect(page.getByRole("button", { name: "Start my journal" })).toBeVisible();
  const left = () =>
    page.evaluate(async () => ({ databases: await indexedDB.databases(), kept: Object.keys(localStorage) }));
  // An id stays until the browser has had time to write down the rest.
  await expect.poll(left, { timeout: 30_000 }).toEqual({ databases: [], kept: [] });
  await expect(other.getByRole("heading", { name: /closed in this tab/ })).toBeVisible();
});
