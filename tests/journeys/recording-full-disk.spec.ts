import { rowCounts } from "./support/backups.ts";
import { expect, test } from "./support/journey.ts";
import {
  fillDisk,
  makeRoom,
  openEntry,
  openRightNow,
  playToTheEnd,
  recordUntil,
  refusedWrites,
  secondsOf,
  withMicrophone,
} from "./support/media.ts";
import { killBrowser } from "./support/persistent-browser.ts";
import { appAddress } from "./support/phone.ts";
import { isOffline, startJournal } from "./support/steps.ts";

test.use({ launchOptions: withMicrophone });
test.describe.configure({ timeout: 120_000 });

const { args } = withMicrophone;
const voiceNotes = /Voice note/;

test("on a full disk the recording stops, and what was recorded until then becomes a note once there is room", async ({
  page,
}) => {
  await startJournal(page);
  await openRightNow(page);
  await recordUntil(page, "0:03");
  await fillDisk(page);
  const notSaved = page.getByRole("alert").filter({ hasText: "Not saved as a note yet" });
  await expect(notSaved).toContainText("This device is full, so the recording stopped.");
  await expect(notSaved).toContainText(/What was recorded until then, 0:0[2-9], is kept on this device and stays\./);
  await expect(page.getByRole("button", { name: "Record a voice note" })).toBeVisible();
  const refused = await refusedWrites(page);
  await page.getByRole("button", { name: "Try again" }).tap();
  await expect.poll(() => refusedWrites(page)).toBeGreaterThan(refused);
  await expect(notSaved).toBeVisible();

  await makeRoom(page);
  await page.getByRole("button", { name: "Try again" }).tap();
  await expect(notSaved).toBeHidden();
  await expect(page.getByText(/^This device is full, .* What was recorded until then is kept, 0:0\d\.$/)).toBeVisible();
  await openEntry(page, voiceNotes);
  expect(await secondsOf(page)).toBeGreaterThanOrEqual(2);
  await playToTheEnd(page);
});

test("a disk that is really full loses nothing that was recorded until then", async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await isOffline(page);
  const devtools = await context.newCDPSession(page);
  const usage = await page.evaluate(() => navigator.storage.estimate().then((estimate) => estimate.usage ?? 0));
  // Before the first write: the browser looks at its budget again only some time after one.
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: appAddress, quotaSize: usage + 500_000 });
  await page.getByRole("button", { name: "Start my journal" }).tap();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  await openRightNow(page);
  await page.getByRole("button", { name: "Record a voice note" }).tap();
  const said = page.getByText(
    /What was recorded until then, \d:\d\d, is kept|What was recorded until then is kept, \d:\d\d/,
  );
  await expect(said).toBeVisible({ timeout: 150_000 });
  const [, minutes, seconds] = /(\d):(\d\d)/.exec(await said.innerText()) ?? [];
  const told = Number(minutes) * 60 + Number(seconds);
  expect(told).toBeGreaterThan(0);

  await devtools.send("Storage.overrideQuotaForOrigin", { origin: appAddress });
  const again = page.getByRole("button", { name: "Try again" });
  if (await again.isVisible()) await again.tap();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await openEntry(page, voiceNotes);
  expect(await secondsOf(page)).toBeGreaterThanOrEqual(told);
  await page.getByRole("button", { name: "Play" }).tap();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
});

test("full, and then closed: the next start makes the note, and says so", async ({ startPersistent, profile }) => {
  let browser = await startPersistent(profile, { args });
  await startJournal(browser.page);
  await openRightNow(browser.page);
  await recordUntil(browser.page, "0:03");
  await fillDisk(browser.page);
  await expect(browser.page.getByRole("alert").filter({ hasText: "Not saved as a note yet" })).toBeVisible();
  await killBrowser(browser);

  browser = await startPersistent(profile, { args });
  await browser.page.goto("/");
  await expect(
    browser.page.getByText("A recording was cut short. What was recorded until then is kept."),
  ).toBeVisible();
  await openEntry(browser.page, voiceNotes);
  expect(await secondsOf(browser.page)).toBeGreaterThanOrEqual(2);
  await playToTheEnd(browser.page);
  expect(await rowCounts(browser.page)).toMatchObject({ attachments: 1 });
});
