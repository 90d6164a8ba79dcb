import { bigBackup } from "./support/big-backup.ts";
import { expect, test } from "./support/journey.ts";
import {
  changePassphrase,
  chooseBackup,
  countRows,
  cutShort,
  firstPassphrase,
  isLocked,
  isWhole,
  openBackup,
  restore,
  rounds,
  secondPassphrase,
  setPassphrase,
  unlocks,
} from "./support/killing.ts";
import { checkIn, isOffline, startJournal } from "./support/steps.ts";

test.setTimeout(60_000 + rounds * 40_000);

const entries = 900;

test("killed while everything is sealed anew: open as before or locked, and nothing missing", async ({
  startPersistent,
  profile,
}) => {
  const file = await bigBackup(entries);
  let browser = await startPersistent(profile);
  await browser.page.goto("/");
  await browser.page.getByRole("button", { name: "I have a backup" }).tap();
  await chooseBackup(browser.page, file);
  await restore(browser.page);
  const total = await countRows(browser.page);
  expect(total).toBe(entries);

  for (let round = 0; round < rounds; round++) {
    browser = await cutShort(browser, () => startPersistent(profile), {
      work: (page) => setPassphrase(page, firstPassphrase),
      withinMs: 5000,
    });
    const { page } = browser;
    if (!(await isLocked(page))) {
      // The same passphrase goes on where it stopped.
      await isWhole(page, [total]);
      await setPassphrase(page, firstPassphrase);
      await expect(page.getByRole("button", { name: "I wrote it down" })).toBeVisible({ timeout: 60_000 });
      await page.goto("/");
      expect(await isLocked(page)).toBe(true);
    }
    expect(await unlocks(page, firstPassphrase)).toBe(true);
    expect(await countRows(page)).toBe(total);
    await page.getByRole("link", { name: "Settings" }).tap();
    await page.locator('a[href="/settings/lock"]').first().tap();
    await page.getByRole("button", { name: "Turn the lock off" }).tap();
    await page.getByLabel("Your passphrase now").fill(firstPassphrase);
    await page.getByRole("button", { name: "Turn the lock off" }).tap();
    await expect(page.getByRole("button", { name: "Set a passphrase" })).toBeVisible({ timeout: 20_000 });
    await isWhole(page, [total]);
  }
});

test("killed while the passphrase is changed: one of the two opens the journal", async ({
  startPersistent,
  profile,
}) => {
  let browser = await startPersistent(profile);
  await startJournal(browser.page);
  await isOffline(browser.page);
  await checkIn(browser.page, { mood: 5, note: "kept through it" });
  await setPassphrase(browser.page, firstPassphrase);
  await expect(browser.page.getByRole("button", { name: "I wrote it down" })).toBeVisible({ timeout: 20_000 });
  await browser.page.goto("/");
  expect(await unlocks(browser.page, firstPassphrase)).toBe(true);

  let [now, next] = [firstPassphrase, secondPassphrase];
  for (let round = 0; round < rounds; round++) {
    browser = await cutShort(browser, () => startPersistent(profile), {
      work: (page) => changePassphrase(page, now, next),
      withinMs: 8000,
    });
    const { page } = browser;
    if (await unlocks(page, next)) [now, next] = [next, now];
    else {
      await page.reload();
      expect(await unlocks(page, now)).toBe(true);
    }
    await page.getByRole("link", { name: "Journal", exact: true }).tap();
    await expect(page.getByText("kept through it")).toBeVisible();
  }
});

test("killed in the middle of a restore: all of it or nothing", async ({ startPersistent, profile }) => {
  const file = await bigBackup(entries);
  let browser = await startPersistent(profile);
  await startJournal(browser.page);
  await checkIn(browser.page, { mood: 5, note: "here before" });

  for (let round = 0; round < rounds; round++) {
    await openBackup(browser.page, file);
    browser = await cutShort(browser, () => startPersistent(profile), {
      work: (page) => page.getByRole("button", { name: "Restore", exact: true }).tap(),
      withinMs: 3000,
    });
    await isWhole(browser.page, [1, 1 + entries]);
  }
  await openBackup(browser.page, file);
  await restore(browser.page);
  await isWhole(browser.page, [1 + entries]);
});

test("killed while everything is erased: the next start finishes it", async ({ startPersistent, profile }) => {
  let browser = await startPersistent(profile);
  await browser.page.goto("/");
  for (let round = 0; round < rounds; round++) {
    await startJournal(browser.page);
    await checkIn(browser.page, { mood: 5, note: "to be erased" });
    await browser.page.goto("/settings/erase");
    await browser.page.getByRole("textbox").fill("erase");
    browser = await cutShort(browser, () => startPersistent(profile), {
      work: (page) => page.getByRole("button", { name: "Erase everything" }).tap(),
      withinMs: 400,
    });
    const { page } = browser;
    const begun = page.getByRole("button", { name: "Start my journal" });
    const today = page.getByRole("heading", { name: "Today", level: 1 });
    await expect(begun.or(today)).toBeVisible({ timeout: 20_000 });
    if (await today.isVisible()) {
      // Not begun yet: then it is all there, and the person presses again.
      await isWhole(page, [1]);
      await page.goto("/settings/erase");
      await page.getByRole("textbox").fill("erase");
      await page.getByRole("button", { name: "Erase everything" }).tap();
    }
    await expect(begun).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("witness")))).toEqual([]);
    const names = await page.evaluate(() => indexedDB.databases());
    expect(names.map(({ name }) => name)).not.toContain("mooring");
  }
});
