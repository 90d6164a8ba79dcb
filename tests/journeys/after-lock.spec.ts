import { countIn, heapOf } from "./support/heap.ts";
import { expect, test } from "./support/journey.ts";
import { killBrowser } from "./support/persistent-browser.ts";
import { plantWord, scanProfile } from "./support/profile-scan.ts";
import { checkIn, clickPlace, isOffline, startJournal } from "./support/steps.ts";

const passphrase = "brambleword tidefinch 7";
const kept = "gannetword of the morning";
const half = "half a cormorantword";
const ownWords = [kept, half];

test("once it is locked, neither the page nor the disk holds a key or a word", async ({ startPersistent, profile }) => {
  test.setTimeout(180_000);
  const first = await startPersistent(profile);
  const { page } = first;
  await startJournal(page);
  await isOffline(page);

  await page.goto("/settings/lock");
  await page.getByRole("button", { name: "Set a passphrase" }).tap();
  await page.getByLabel("New passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("New passphrase again", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Turn the lock on" }).tap();
  // Done when the recovery sheet is offered.
  await page.getByRole("button", { name: "Not now" }).tap();
  await page.getByRole("button", { name: "Go on without it" }).tap();

  await checkIn(page, { mood: 6, note: kept });
  await page.getByRole("link", { name: "Check in" }).tap();
  await page.getByRole("textbox", { name: "Note" }).fill(half);

  // The proof that the search finds.
  const open = await heapOf(page);
  for (const words of ownWords) expect(open.includes(words)).toBe(true);
  const keysWhenOpen = countIn(open, "CryptoKey");

  await clickPlace(page, "Settings");
  await page.goto("/settings/lock");
  await expect(page.getByRole("button", { name: "Unlock" })).toBeVisible();
  // The class itself counts as one.
  const keysBeforeUnlocking = countIn(await heapOf(page), "CryptoKey");
  expect(keysBeforeUnlocking).toBeLessThan(keysWhenOpen);
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Unlock" }).tap();
  await page.getByRole("button", { name: "Lock now" }).tap();
  await expect(page.getByRole("button", { name: "Unlock" })).toBeVisible();

  const locked = await heapOf(page);
  for (const words of [...ownWords, passphrase]) expect(locked.includes(words)).toBe(false);
  expect(countIn(locked, "CryptoKey")).toBe(keysBeforeUnlocking);
  const outside = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
  );
  for (const words of [...ownWords, passphrase]) expect(outside).not.toContain(words);

  await plantWord(page, "unsealedcontrolword");
  await killBrowser(first);
  expect(scanProfile(profile, ["unsealedcontrolword"]).length).toBeGreaterThan(0);
  expect(scanProfile(profile, [...ownWords, passphrase])).toEqual([]);
});
