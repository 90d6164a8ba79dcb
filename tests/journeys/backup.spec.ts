import { readFile } from "node:fs/promises";
import { expectNoAxeViolations } from "./support/axe.ts";
import {
  erase,
  everythingThatCanBeRead,
  journalWith,
  makeBackup,
  openBackup,
  passphrase,
  restoreOpened,
  rewrite,
  rowCounts,
  startFromBackup,
} from "./support/backups.ts";
import { expect, test } from "./support/journey.ts";
import { appAddress } from "./support/phone.ts";
import { plantWord, scanProfile } from "./support/profile-scan.ts";
import { expectReflow, expectTextAt200 } from "./support/reading.ts";
import { addSession, checkIn, clickPlace, planCourse, savedIsSaid, startJournal, wall } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

test("backup, erase, restore: every word and every row is as it was", async ({ page }) => {
  test.setTimeout(180_000);
  await startJournal(page);
  await planCourse(page, "Autumn", 6);
  await addSession(page, { at: wall(-3, "10:00"), route: "IV infusion", dose: "40", note: "a quiet room 🌊" });
  await page.goto("/intentions/new");
  await page.getByRole("textbox", { name: "My intention" }).fill("Slow is still forward");
  await page.getByRole("button", { name: "Save intention" }).tap();
  await savedIsSaid(page);
  for (const note of ["kept as it is", "soon changed", "soon thrown away"]) await checkIn(page, { mood: 6, note });
  await rewrite(page, "soon changed", "changed once");
  await clickPlace(page, "Journal");
  await page.getByRole("link", { name: /soon thrown away/ }).tap();
  await page.getByRole("button", { name: "Delete" }).tap();
  await expect(page.getByRole("heading", { name: "Journal", level: 1 })).toBeVisible();
  const before = { read: await everythingThatCanBeRead(page), rows: await rowCounts(page) };
  expect(before.read.join()).toContain("changed once");
  expect(before.read.join()).toContain("soon thrown away");

  const { path, counts } = await makeBackup(page);
  expect(counts).toEqual(["3 check-ins", "1 session", "1 intention", "1 course"]);
  await erase(page);
  expect(await startFromBackup(page, path)).toEqual(counts);
  expect(await rowCounts(page)).toEqual(before.rows);
  expect(await everythingThatCanBeRead(page)).toEqual(before.read);
  await page.goto("/settings");
  await expect(page.getByRole("link", { name: /Backup\s*Last backup today/ })).toBeVisible();
});

test("old phone to new phone: the same counts, and no word and no passphrase in what the new one stores", async ({
  page,
  profile,
  startPersistent,
}) => {
  test.setTimeout(180_000);
  const words = "zebrawood lighthouse";
  await journalWith(page, [words, "and another"]);
  await page.goto("/settings/move");
  await expect(page.getByRole("heading", { name: "Make a backup", level: 2 })).toBeVisible();
  const { path, counts } = await makeBackup(page);
  await page.goto("/settings/move");
  await page.getByRole("button", { name: "I have one already" }).tap();
  for (const step of ["Send it to the new phone", "Open it there"]) {
    await expect(page.getByRole("heading", { name: step, level: 2 })).toBeVisible();
    await page.getByRole("button", { name: "Next" }).tap();
  }
  const here = page.getByRole("list", { name: "In this journal" }).getByRole("listitem");
  await expect(here.first()).toBeVisible();
  expect(await here.allTextContents()).toEqual(counts);

  const { page: newPhone, context } = await startPersistent(profile);
  await newPhone.goto(`${appAddress}/`);
  await newPhone.getByRole("button", { name: "I have a backup" }).tap();
  await openBackup(newPhone, path, "quite another passphrase");
  await expect(newPhone.getByRole("alert")).toContainText("does not open with this passphrase", { timeout: 30_000 });
  expect(await newPhone.evaluate(() => indexedDB.databases())).toEqual([]);
  await openBackup(newPhone, path);
  expect(await restoreOpened(newPhone)).toEqual(counts);
  await expect(newPhone.getByText("As many of each kind as in the backup.")).toBeVisible();
  await newPhone.getByRole("button", { name: "Go to Today" }).tap();
  await clickPlace(newPhone, "Journal");
  await expect(newPhone.getByText(words)).toBeVisible();
  await makeBackup(newPhone, "lighthouse of zebrawood");

  await plantWord(newPhone, "planted to be found");
  await context.close();
  expect(scanProfile(profile, ["planted to be found"]).length).toBeGreaterThan(0);
  expect(scanProfile(profile, [words, passphrase, "quite another passphrase", "lighthouse of zebrawood"])).toEqual([]);
});

test("entries that are newer here stay, those changed in both are kept side by side, and all of it can be undone", async ({
  page,
  profile,
  startPersistent,
}) => {
  test.setTimeout(180_000);
  await journalWith(page, ["only read", "changed on the old phone", "changed on both"]);
  const { path } = await makeBackup(page);
  const { page: other } = await startPersistent(profile);
  await startFromBackup(other, path, appAddress);
  await rewrite(other, "changed on both", "as the new phone has it");
  await checkIn(other, { mood: 7, note: "written on the new phone" });
  await rewrite(page, "changed on the old phone", "newer here");
  await rewrite(page, "changed on both", "as the old phone has it");
  const before = await everythingThatCanBeRead(page);
  const { path: back } = await makeBackup(other);

  await page.goto("/settings/backup");
  await openBackup(page, back);
  await expect(page.getByRole("heading", { name: "This is in the backup" })).toBeVisible({ timeout: 30_000 });
  for (const [term, count] of [
    ["New here", "1"],
    ["The same here already", "1"],
    ["Newer here: yours stay", "1"],
    ["Newer in the backup: these come", "0"],
    ["Changed in both: both are kept", "1"],
  ] as const) {
    await expect(page.getByRole("term").filter({ hasText: term }).locator("xpath=following-sibling::dd")).toHaveText(
      count,
    );
  }
  await restoreOpened(page);
  await page.getByRole("link", { name: "Look at them side by side" }).tap();
  await expect(page.getByText("as the old phone has it")).toBeVisible();
  await expect(page.getByText("as the new phone has it")).toBeVisible();
  await expectNoAxeViolations(page);
  await expectReflow(page);
  await clickPlace(page, "Journal");
  for (const note of ["newer here", "as the old phone has it", "as the new phone has it", "written on the new phone"]) {
    await expect(page.getByText(note)).toHaveCount(1);
  }

  await page.goto("/settings/backup");
  await page.getByRole("button", { name: "Undo this restore" }).tap();
  await expect(page.getByText("The restore is undone", { exact: true })).toBeVisible();
  expect(await everythingThatCanBeRead(page)).toEqual(before);
});

test("nothing that is not a whole backup of ours changes anything, and each says what to do", async ({ page }) => {
  test.setTimeout(120_000);
  await journalWith(page, ["one", "two"]);
  await page.goto("/settings/backup");
  await page.getByLabel("Backup passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Backup passphrase again", { exact: true }).fill(`${passphrase}s`);
  await page.getByRole("button", { name: "Make a backup" }).tap();
  await expect(page.getByText("The two are not the same. Look for a slip in one of them.").first()).toBeVisible();
  const { path } = await makeBackup(page);
  const whole = await readFile(path);
  const rows = await rowCounts(page);
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

  for (const [what, chosen, typed, says] of [
    ["a photo", file("photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])), passphrase, /not a backup/],
    ["a text", file("diary.txt", Buffer.from("Dear diary")), passphrase, /not a backup/],
    ["0 bytes", file("backup.age", Buffer.alloc(0)), passphrase, /is empty/],
    ["half of it", file("backup.age", whole.subarray(0, whole.length - 900)), passphrase, /is damaged/],
    ["the wrong passphrase", path, "another one altogether", /does not open with this passphrase/],
  ] as const) {
    await test.step(what, async () => {
      await openBackup(page, chosen, typed);
      await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("alert")).toContainText("Nothing was changed.");
      expect(await rowCounts(page)).toEqual(rows);
    });
  }
  // What was chosen last is still chosen: only the passphrase has to be mended.
  await page.getByLabel("Passphrase of the file").fill(passphrase);
  await page.getByRole("button", { name: "Open backup" }).tap();
  await expect(page.getByRole("heading", { name: "This is in the backup" })).toBeVisible({ timeout: 30_000 });
});

test("making, opening and restoring can be left at every step, and a full disk takes nothing", async ({ page }) => {
  test.setTimeout(120_000);
  await journalWith(page, ["old phone"]);
  await page.goto("/settings/backup");
  const cancel = page.getByRole("button", { name: "Cancel" });
  await page.getByLabel("Backup passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Backup passphrase again", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Make a backup" }).tap();
  await cancel.tap();
  await expect(page.getByLabel("Backup passphrase", { exact: true })).toHaveValue(passphrase);
  await expect(page.getByRole("heading", { name: "Backup ready" })).toBeHidden();
  const { path } = await makeBackup(page);
  await erase(page);

  await startJournal(page);
  await page.goto("/settings/backup");
  await openBackup(page, path);
  await cancel.tap();
  await expect(page.getByRole("button", { name: "Open backup" })).toBeVisible();
  await page.getByRole("button", { name: "Open backup" }).tap();
  await expect(page.getByRole("heading", { name: "This is in the backup" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("It is from another journal")).toBeVisible();
  await cancel.tap();
  await page.getByRole("button", { name: "Open backup" }).tap();
  await expect(page.getByRole("button", { name: "Restore" })).toBeVisible({ timeout: 30_000 });

  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Reflect.set(window, "makeRoom", () => (IDBObjectStore.prototype.put = put));
  });
  await page.getByRole("button", { name: "Restore" }).tap();
  await expect(page.getByRole("alert")).toContainText("This device is full.");
  expect(await rowCounts(page)).toEqual({ records: 0, versions: 0, attachments: 0, staging: 0 });
  await page.evaluate(() => Reflect.get(window, "makeRoom")());
  expect(await restoreOpened(page)).toEqual(["1 check-in"]);
});

test("where the share sheet is refused, the file is downloaded all the same", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<void> => Promise.reject(new DOMException("refused", "NotAllowedError"));
    for (const [name, value] of Object.entries({
      vendor: "Apple Computer, Inc.",
      maxTouchPoints: 5,
      standalone: true,
      canShare: (): boolean => true,
      share: refuse,
    })) {
      Object.defineProperty(navigator, name, { value, configurable: true });
    }
  });
  await journalWith(page, ["one"]);
  await makeBackup(page);
  await expect(page.getByText("It is among your downloads")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every step of a backup is clean and fits, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    const isClean = async () => {
      await expectNoAxeViolations(page);
      if (colorScheme === "dark") return;
      await expectTargets44(page);
      await expectReflow(page);
      await expectTextAt200(page);
    };
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/");
    await page.getByRole("button", { name: "I have a backup" }).tap();
    await expect(page.getByRole("button", { name: "Open backup" })).toBeVisible();
    await isClean();
    await journalWith(page, ["one", "two", "three"]);
    await page.goto("/");
    await page.getByRole("button", { name: "Not now" }).tap();
    await expect(page.getByRole("link", { name: "Make a backup" })).toBeVisible();
    await isClean();
    const { path } = await makeBackup(page);
    await isClean();
    // Short enough to be seen whole in its field with the largest text.
    await openBackup(page, { name: "x.txt", mimeType: "text/plain", buffer: Buffer.from("no") }, "short");
    await expect(page.getByRole("alert")).toBeVisible();
    await isClean();
    await openBackup(page, path);
    await expect(page.getByRole("heading", { name: "This is in the backup" })).toBeVisible({ timeout: 30_000 });
    await isClean();
    await restoreOpened(page);
    await isClean();
  });
}
