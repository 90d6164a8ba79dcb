import type { Page } from "@playwright/test";
import { erase, makeBackup, rowCounts, startFromBackup } from "./support/backups.ts";
import { expect, test } from "./support/journey.ts";
import { goOnWithoutSheet, isLocked, isOpen, slow, turnLockOn, unlock } from "./support/locks.ts";
import {
  addPhoto,
  attachmentsIn,
  factsOf,
  noteOpenedFiles,
  openedFiles,
  openRightNow,
  plantFile,
  playToTheEnd,
  recordUntil,
  scanForBytes,
  sha256Of,
  stopAndKeep,
  withMicrophone,
} from "./support/media.ts";
import { killBrowser } from "./support/persistent-browser.ts";
import { aPhotoFromAPhone, colourOf, wherePhoneWas } from "./support/phone-photo.ts";
import { plantWord, scanProfile } from "./support/profile-scan.ts";
import { clickPlace, startJournal } from "./support/steps.ts";

test.use({ launchOptions: withMicrophone });
test.describe.configure({ timeout: 240_000 });

const { args } = withMicrophone;
const words = "quillwort landing";

test("a voice note, a photo and a drawing are the same bytes after a restart, and after backup, erase and restore", async ({
  startPersistent,
  profile,
}) => {
  let browser = await startPersistent(profile, { args });
  await keepOneOfEach(browser.page);
  const rows = await rowCounts(browser.page);
  expect(rows).toMatchObject({ attachments: 3 });
  const first = await makeBackup(browser.page);
  const kept = await attachmentsIn(first.path);
  expect(kept.map(({ type }) => type).toSorted()).toEqual(["application/json", "audio/webm", "image/jpeg"]);
  await killBrowser(browser);

  browser = await startPersistent(profile, { args });
  const { context, page } = browser;
  await noteOpenedFiles(context);
  await page.goto("/");
  const drawn = await opensAsItWasKept(page, kept);
  const second = await makeBackup(page);
  expect(factsOf(await attachmentsIn(second.path))).toEqual(factsOf(kept));
  expect(second.counts).toEqual(first.counts);

  await erase(page);
  await expect.poll(() => page.evaluate(() => indexedDB.databases()), { timeout: 30_000 }).toEqual([]);
  expect(await startFromBackup(page, second.path)).toEqual(first.counts);
  expect(await rowCounts(page)).toMatchObject({ attachments: 3 });
  expect(await opensAsItWasKept(page, kept)).toEqual(drawn);
  const third = await makeBackup(page);
  expect(factsOf(await attachmentsIn(third.path))).toEqual(factsOf(kept));

  // Of all this nothing lies open on the disk: no word, no place, no beginning and no inside of a file.
  await killBrowser(browser);
  expect(scanProfile(profile, [words, ...wherePhoneWas])).toEqual([]);
  for (const { bytes } of kept) expect(scanForBytes(profile, bytes)).toEqual([]);

  // The proof that all of them would have been found.
  browser = await startPersistent(profile, { args });
  await browser.page.goto("/");
  await plantWord(browser.page, words);
  for (const { bytes } of kept) await plantFile(browser.page, bytes);
  await killBrowser(browser);
  expect(scanProfile(profile, [words]).length).toBeGreaterThan(0);
  for (const { bytes } of kept) expect(scanForBytes(profile, bytes).length).toBeGreaterThan(0);
});

test("with a lock, what was kept opens after unlocking, and a lock in the middle of a recording keeps it", async ({
  page,
  context,
}) => {
  await noteOpenedFiles(context);
  await keepOneOfEach(page);
  await turnLockOn(page);
  await goOnWithoutSheet(page);
  await expect.poll(() => hasInboxKey(page), slow).toBe(true);
  await page.goto("/right-now");
  await leavesTheLockedWords(page);
  await unlock(page);
  await isOpen(page, "Right now");
  await recordUntil(page, "0:02");
  await page.getByRole("button", { name: /^Mooring/ }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Lock now" }).tap();
  await leavesTheLockedWords(page);
  await isLocked(page);
  await expect(page.getByRole("timer")).toHaveCount(0);
  await unlock(page);
  await isOpen(page, "Right now");
  await clickPlace(page, "Journal");
  await expect(page.getByRole("link", { name: /Voice note/ })).toHaveCount(2);
  await page
    .getByRole("link", { name: /Voice note/ })
    .first()
    .tap();
  await playToTheEnd(page);
});

test("words written without unlocking are in the journal after unlocking, and nowhere to be read before", async ({
  startPersistent,
  profile,
}) => {
  const [three, line] = ["heronwood, salt, lantern", "marshgate remembers the way home"];
  let browser = await startPersistent(profile);
  await startJournal(browser.page);
  await turnLockOn(browser.page);
  await goOnWithoutSheet(browser.page);
  await expect.poll(() => hasInboxKey(browser.page), slow).toBe(true);
  await browser.page.getByRole("button", { name: "Lock now" }).tap();
  await isLocked(browser.page);

  const write = browser.page.getByRole("button", { name: "Right now: a few words" });
  await write.tap();
  await expect(browser.page.getByRole("heading", { name: "Right now", level: 1 })).toBeFocused();
  await expect(browser.page.getByRole("link", { name: "Journal" })).toHaveCount(0);
  await browser.page.getByRole("textbox", { name: "Three words" }).fill(three);
  await browser.page.getByRole("textbox", { name: "One line to keep" }).fill(line);
  await expect(browser.page.getByText("Saved, and sealed")).toBeVisible();
  // Killed before anything else was pressed.
  await killBrowser(browser);
  expect(scanProfile(profile, [three, line])).toEqual([]);

  browser = await startPersistent(profile);
  await browser.page.goto("/right-now");
  // The address itself asks for words, and shows none that were kept.
  await expect(browser.page.getByRole("heading", { name: "Right now", level: 1 })).toBeVisible(slow);
  await expect(browser.page.getByRole("textbox", { name: "Three words" })).toHaveValue("");
  await browser.page.getByRole("textbox", { name: "A picture I can still see" }).fill("a gullwort gate");
  await browser.page.getByRole("button", { name: "That's enough for now" }).tap();
  await expect(browser.page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
  await expect(browser.page.getByText("You will see it after unlocking.")).toBeVisible();
  await browser.page.getByRole("button", { name: "Back to the lock" }).tap();
  await isLocked(browser.page);
  await expect(browser.page.getByText("gullwort")).toHaveCount(0);
  await killBrowser(browser);
  expect(scanProfile(profile, [three, line, "gullwort gate"])).toEqual([]);

  browser = await startPersistent(profile);
  const { page } = browser;
  await page.goto("/");
  await unlock(page);
  await isOpen(page, "Today");
  const said = "Saved. What you kept while it was locked is in your journal now.";
  await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
  await clickPlace(page, "Journal");
  await expect(page.getByRole("link", { name: /Quick note/ })).toHaveCount(2);
  await page.getByRole("link", { name: /heronwood/ }).tap();
  await expect(page.getByText(three, { exact: true })).toBeVisible();
  await expect(page.getByText(line, { exact: true })).toBeVisible();

  await page.goto("/journal");
  await unlock(page);
  await isOpen(page, "Journal");
  await expect(page.getByRole("link", { name: /Quick note/ })).toHaveCount(2);
  await expect(page.getByText(said)).toHaveCount(0);
});

/** At this address a locked journal asks for a few words first. */
const leavesTheLockedWords = async (page: Page): Promise<void> => {
  await expect(page.getByText("What you write here is sealed", { exact: false })).toBeVisible(slow);
  await page.getByRole("button", { name: "Back to the lock" }).tap();
};

/** A first start, and everything that "Right now" can keep beside words. */
const keepOneOfEach = async (page: Page): Promise<void> => {
  await startJournal(page);
  const photo = await aPhotoFromAPhone(page);
  await openRightNow(page);
  await page.getByRole("textbox", { name: "Three words" }).fill(words);
  await addPhoto(page, photo);
  await expect(page.getByText("Kept so far: 1 photo")).toBeVisible();
  await page.getByRole("button", { name: "Draw it" }).tap();
  const box = await page.getByRole("dialog").getByRole("img").boundingBox();
  if (!box) throw new Error("there is no sheet");
  for (const [x, y] of [
    [0.2, 0.2],
    [0.7, 0.6],
  ] as const) {
    await page.touchscreen.tap(box.x + x * box.width, box.y + y * box.height);
  }
  await expect(page.getByRole("dialog").locator("[role=img] path")).toHaveCount(2);
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).tap();
  await recordUntil(page, "0:02");
  await stopAndKeep(page);
  await page.getByRole("button", { name: "That's enough for now" }).tap();
  await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
};

/** Photo and voice note are opened as the bytes they were kept as, and can be seen and heard. Returns the drawing's shapes. */
const opensAsItWasKept = async (page: Page, kept: Awaited<ReturnType<typeof attachmentsIn>>): Promise<string[]> => {
  const sha256 = (type: string) => kept.find((file) => file.type === type)?.sha256;
  const open = async (name: RegExp) => {
    await page.goto("/journal");
    await page.getByRole("link", { name }).tap();
    await expect(page.getByRole("link", { name: "All entries" })).toBeVisible();
  };
  await open(/Photo/);
  const photo = page.getByRole("img", { name: "A photo" });
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate(colourOf, { x: 0.5, y: 0.1 })).toBe("red");
  expect((await openedFiles(page)).map(sha256Of)).toEqual([sha256("image/jpeg")]);
  await open(/Voice note/);
  await playToTheEnd(page);
  expect((await openedFiles(page)).map(sha256Of)).toEqual([sha256("audio/webm")]);
  await open(new RegExp(words));
  const strokes = page.getByRole("img", { name: "A drawing" }).locator("path");
  await expect(strokes).toHaveCount(2);
  return strokes.evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
};

/** Whether the journal is ready to take words in while it is locked: a moment after it has a lock. */
const hasInboxKey = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open("mooring");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const reading = opening.result.transaction("meta").objectStore("meta").get("inbox");
          reading.addEventListener("error", () => reject(reading.error));
          reading.addEventListener("success", () => {
            opening.result.close();
            resolve(reading.result !== undefined);
          });
        });
      }),
  );
