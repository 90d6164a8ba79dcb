import { rowCounts } from "./support/backups.ts";
import { expectLooksWell } from "./support/course-steps.ts";
import { rounds } from "./support/killing.ts";
import { expect, test } from "./support/journey.ts";
import {
  noteOpenedFiles,
  openedFiles,
  openEntry,
  openRightNow,
  plantFile,
  playToTheEnd,
  recordUntil,
  scanForBytes,
  secondsOf,
  stopAndKeep,
  untilClockSays,
  withMicrophone,
  withMicrophoneRefused,
} from "./support/media.ts";
import { killBrowser } from "./support/persistent-browser.ts";
import { scanProfile } from "./support/profile-scan.ts";
import { addSession, clickPlace, isOffline, planCourse, startJournal, wall } from "./support/steps.ts";

test.use({ launchOptions: withMicrophone });
test.describe.configure({ timeout: 120_000 });

const { args } = withMicrophone;
const cutShort = "A recording was cut short. What was recorded until then is kept.";
const voiceNotes = /Voice note/;

test("a voice note plays after a restart without a network", async ({ startPersistent, profile }) => {
  const first = await startPersistent(profile, { args });
  await startJournal(first.page);
  await isOffline(first.page);
  await openRightNow(first.page);
  await recordUntil(first.page, "0:08");
  await stopAndKeep(first.page);
  await expect(first.page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(first.page.getByText("Kept so far: 1 voice note")).toBeVisible();
  await killBrowser(first);

  const { context, page } = await startPersistent(profile, { args });
  await noteOpenedFiles(context);
  await context.setOffline(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
  await openEntry(page, voiceNotes);
  expect(await secondsOf(page)).toBeGreaterThanOrEqual(3);
  // Nothing is opened before it is asked for.
  expect(await openedFiles(page)).toEqual([]);
  await playToTheEnd(page);
  expect((await openedFiles(page)).map(({ length }) => length > 3000)).toEqual([true]);
  await expect(page.getByText(cutShort)).toHaveCount(0);

  // From the middle, by keyboard.
  const where = page.getByRole("slider", { name: "Where in the recording" });
  await where.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(where).toHaveValue("1");
  await expect(where).toHaveAttribute("aria-valuetext", /^1 s of \d s$/);
  await page.getByRole("button", { name: "Play" }).tap();
  await page.getByRole("button", { name: "Pause" }).tap();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("killed in the middle of recording and of typing: what was said and written is there, said once", async ({
  startPersistent,
  profile,
}) => {
  test.setTimeout(120_000 + rounds * 40_000);
  const words = "brindlewood ferryman";
  let browser = await startPersistent(profile, { args });
  await startJournal(browser.page);
  await planCourse(browser.page, "Spring", 6);
  // Ended less than 36 hours ago, whatever time it is now: what is kept comes from it.
  await addSession(browser.page, { at: wall(-1, "17:15"), dose: "80" });
  for (let round = 1; round <= rounds; round++) {
    await openRightNow(browser.page);
    const three = browser.page.getByRole("textbox", { name: "Three words" });
    if (round > 1) await expect(three).toHaveValue(words);
    await recordUntil(browser.page, "0:02");
    await three.fill(words);
    await expect(browser.page.getByText("Kept", { exact: true })).toBeVisible();
    await browser.page.waitForTimeout(1000 + Math.random() * 1500);
    const [, shown] = /0:(\d\d)/.exec(await browser.page.getByRole("timer").innerText()) ?? [];
    await killBrowser(browser);

    browser = await startPersistent(profile, { args });
    const { page } = browser;
    await noteOpenedFiles(browser.context);
    // Two tabs at once: one of them keeps it and says so.
    const other = await browser.context.newPage();
    await Promise.all([page.goto("/"), other.goto("/")]);
    const said = async () => (await page.getByText(cutShort).count()) + (await other.getByText(cutShort).count());
    await expect.poll(said).toBe(1);
    await other.close();
    await clickPlace(page, "Journal");
    await expect(page.getByRole("link", { name: voiceNotes })).toHaveCount(round);
    await page.getByRole("link", { name: voiceNotes }).first().tap();
    await expect(page.getByText("It was cut short. This is what was recorded until then.")).toBeVisible();
    // At most the second that was being said is lost, and one or two on the way to disk.
    expect(await secondsOf(page)).toBeGreaterThanOrEqual(Number(shown) - 3);
    await playToTheEnd(page);

    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await page.waitForTimeout(1500);
    await expect(page.getByText(cutShort)).toHaveCount(0);
  }

  const { page } = browser;
  await openRightNow(page);
  await expect(page.getByRole("textbox", { name: "Three words" })).toHaveValue(words);
  await page.getByRole("button", { name: "That's enough for now" }).tap();
  await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
  await openEntry(page, new RegExp(words));

  await clickPlace(page, "Today");
  await page
    .getByRole("link", { name: "Medicine session 1 of 6" })
    .or(page.getByRole("link", { name: "Medicine session 1" }))
    .first()
    .tap();
  await expect(page.getByText(`${rounds + 1} quick notes kept`)).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText("It was cut short. This is what was recorded until then.")).toHaveCount(rounds);

  await clickPlace(page, "Journal");
  await page.getByRole("link", { name: voiceNotes }).first().tap();
  await page.goto(page.url());
  await page.getByRole("button", { name: "Play" }).tap();
  await expect.poll(async () => (await openedFiles(page)).length).toBe(1);
  const [sound] = await openedFiles(page);
  if (!sound) throw new Error("nothing was opened");
  // What it says of itself at its beginning.
  expect(sound.includes("webm")).toBe(true);

  await killBrowser(browser);
  expect(scanProfile(profile, [words])).toEqual([]);
  expect(scanForBytes(profile, sound)).toEqual([]);
  browser = await startPersistent(profile, { args });
  await browser.page.goto("/");
  await plantFile(browser.page, sound);
  await killBrowser(browser);
  expect(scanForBytes(profile, sound).length).toBeGreaterThan(0);
});

test("a recording of no length keeps nothing, and says so", async ({ page }) => {
  await startJournal(page);
  await openRightNow(page);
  const before = await rowCounts(page);
  await page.evaluate(async () => {
    const buttonNamed = async (name: string) => {
      for (;;) {
        const found = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes(name));
        if (found) return found;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    (await buttonNamed("Record a voice note")).click();
    (await buttonNamed("Stop and keep")).click();
  });
  await expect(page.getByText("There was nothing to hear yet, so nothing was kept.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Record a voice note" })).toBeVisible();
  expect(await rowCounts(page)).toEqual(before);
  await clickPlace(page, "Journal");
  await expect(page.getByRole("link", { name: voiceNotes })).toHaveCount(0);

  // And the next one is kept.
  await openRightNow(page);
  await recordUntil(page, "0:01");
  await stopAndKeep(page);
});

test("going elsewhere stops and keeps it, and two recordings are two notes", async ({ page }) => {
  await startJournal(page);
  await openRightNow(page);
  await recordUntil(page, "0:01");
  await stopAndKeep(page);
  await recordUntil(page, "0:01");
  await clickPlace(page, "Journal");
  await expect(page.getByRole("link", { name: voiceNotes })).toHaveCount(2);
  await page.getByRole("link", { name: voiceNotes }).first().tap();
  await playToTheEnd(page);
  await page.getByRole("button", { name: "Delete" }).tap();
  await expect(page.getByRole("link", { name: voiceNotes })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByRole("link", { name: voiceNotes })).toHaveCount(2);
});

test.describe("on a phone of 320 px", () => {
  test.use({ viewport: { width: 320, height: 568 }, screen: { width: 320, height: 568 } });

  test("it records by touch and by keyboard alone, and looks well while it does", async ({ page }) => {
    await startJournal(page);
    await openRightNow(page);
    await recordUntil(page, "0:01");
    await expectLooksWell(page);
    await stopAndKeep(page);
    await expectLooksWell(page);

    const record = page.getByRole("button", { name: "Record a voice note" });
    await page.getByRole("textbox", { name: "One line to keep" }).focus();
    await page.keyboard.press("Tab");
    await expect(record).toBeFocused();
    await page.keyboard.press("Enter");
    await untilClockSays(page, "0:01");
    await expect(page.getByRole("button", { name: "Stop and keep" })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(page.getByText(/^Kept, \d+:\d\d\.$/)).toBeVisible();
    await expect(page.getByText("Kept so far: 2 voice notes")).toBeVisible();
  });
});

test("where the microphone is refused it says so kindly, and the other ways stay open", async ({
  startPersistent,
  profile,
}) => {
  const { page } = await startPersistent(profile, { args: withMicrophoneRefused.args });
  await startJournal(page);
  await openRightNow(page);
  await page.getByRole("button", { name: "Record a voice note" }).tap();
  await expect(
    page.getByText(/The microphone is not allowed here\. That is fine: you can write instead\./),
  ).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expectLooksWell(page);
  // It can be asked again, and there is no dead end.
  await page.getByRole("button", { name: "Record a voice note" }).tap();
  await expect(page.getByRole("button", { name: "Record a voice note" })).toBeVisible();
  await page.getByRole("textbox", { name: "One line to keep" }).fill("the tide was kind");
  await page.getByRole("button", { name: "That's enough for now" }).tap();
  await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
  await openEntry(page, /the tide was kind/);
});

test("without a microphone it says so, and the other ways stay open", async ({ page }) => {
  await page.addInitScript(() => {
    MediaDevices.prototype.getUserMedia = () =>
      Promise.reject(new DOMException("Requested device not found", "NotFoundError"));
  });
  await startJournal(page);
  await openRightNow(page);
  await page.getByRole("button", { name: "Record a voice note" }).tap();
  await expect(page.getByText("No microphone was found. You can write instead.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Draw it" })).toBeEnabled();
});
