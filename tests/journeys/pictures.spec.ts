import type { Page } from "@playwright/test";
import { aJpeg, aPng } from "../platform/picture-bytes.ts";
import { rowCounts } from "./support/backups.ts";
import { expect, test } from "./support/journey.ts";
import {
  addPhoto,
  fillDisk,
  makeRoom,
  noteOpenedFiles,
  openedFiles,
  openEntry,
  openRightNow,
  type FileToAdd,
} from "./support/media.ts";
import { aPhotoFromAPhone, colourOf, lengthOf, wherePhoneWas } from "./support/phone-photo.ts";
import { expectReflow } from "./support/reading.ts";
import { clickPlace, startJournal } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

test.describe("on a phone of 320 px", () => {
  test.use({ viewport: { width: 320, height: 568 }, screen: { width: 320, height: 568 } });

  test("a picture is drawn with a finger, a stroke is taken back, and it stays as it was drawn", async ({ page }) => {
    await startJournal(page);
    await openRightNow(page);
    await page.getByRole("button", { name: "Draw it" }).tap();
    const pad = page.getByRole("dialog", { name: "Draw it" });
    const sheet = pad.getByRole("img");
    await expect(sheet).toBeVisible();
    await expectTargets44(page);
    await expectReflow(page);
    const place = () => page.evaluate(() => [scrollX, scrollY, getSelection()?.toString()]);
    const before = await place();
    await draw(page, [
      [0.2, 0.3],
      [0.5, 0.8],
      [0.8, 0.3],
    ]);
    await expect(sheet.locator("path")).toHaveCount(1);
    // Nothing moves under the finger.
    expect(await place()).toEqual(before);
    await pad.getByRole("radio", { name: "Clay brown" }).check({ force: true });
    await pad.getByRole("radio", { name: "Broad brush" }).check({ force: true });
    await draw(page, [
      [0.1, 0.9],
      [0.9, 0.9],
    ]);
    await draw(page, [[0.5, 0.1]]);
    await expect(sheet.locator("path")).toHaveCount(3);
    await pad.getByRole("button", { name: "Undo" }).tap();
    await expect(sheet.locator("path")).toHaveCount(2);
    const drawn = await strokesOf(page);
    await pad.getByRole("button", { name: "Done" }).tap();
    await expect(pad).toHaveCount(0);
    await expect(page.getByText("Kept", { exact: true })).toBeVisible();

    // A phone drops the page: the strokes are back, and can be gone on with.
    await page.reload();
    await page.getByRole("button", { name: "Go on drawing" }).tap();
    await expect.poll(() => strokesOf(page)).toEqual(drawn);
    await page.getByRole("dialog").getByRole("button", { name: "Done" }).tap();
    await page.getByRole("button", { name: "That's enough for now" }).tap();
    await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
    await openEntry(page, /A drawing/);
    await expect.poll(() => strokesOf(page)).toEqual(drawn);
    await expectReflow(page);
  });

  test("who cannot draw says the same in words, by keyboard alone", async ({ page }) => {
    await startJournal(page);
    await openRightNow(page);
    await page.getByRole("textbox", { name: "A picture I can still see" }).focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Draw it" })).toBeFocused();
    await page.keyboard.press("Enter");
    const pad = page.getByRole("dialog", { name: "Draw it" });
    await expect(pad).toBeVisible();
    for (let press = 0; press < 4; press++) {
      if (await pad.getByRole("button", { name: "Words instead" }).evaluate((it) => it === document.activeElement))
        break;
      await page.keyboard.press("Tab");
    }
    await expect(pad.getByRole("button", { name: "Words instead" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(pad).toHaveCount(0);
    await expect(page.getByRole("textbox", { name: "A picture I can still see" })).toBeFocused();
    await page.keyboard.type("a staircase of water");
    await page.getByRole("button", { name: "That's enough for now" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeFocused();
    await openEntry(page, /a staircase of water/);

    // And Escape leaves the sheet as it was, with focus where it came from.
    await openRightNow(page);
    await page.getByRole("button", { name: "Draw it" }).focus();
    await page.keyboard.press("Enter");
    await expect(pad).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(pad).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Draw it" })).toBeFocused();
  });
});

test("a photo from a phone is kept the way it was held, without its place", async ({ page, context }) => {
  await noteOpenedFiles(context);
  await startJournal(page);
  const photo = await aPhotoFromAPhone(page);
  for (const secret of wherePhoneWas) expect(photo.buffer.includes(secret)).toBe(true);
  await openRightNow(page);
  await addPhoto(page, photo);
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(page.getByText("Kept so far: 1 photo")).toBeVisible();
  // The same one again is another scrap.
  await addPhoto(page, photo);
  await expect(page.getByText("Kept so far: 2 photos")).toBeVisible();
  expect(await rowCounts(page)).toMatchObject({ records: 2, attachments: 2 });

  await page.goto("/journal");
  await page.getByRole("link", { name: /Photo/ }).first().tap();
  const shown = page.getByRole("img", { name: "A photo" });
  await expect(shown).toBeVisible();
  // It lies on its side in the file, and says so.
  expect(await shown.evaluate(lengthOf)).toEqual([300, 400]);
  expect(await shown.evaluate(colourOf, { x: 0.5, y: 0.1 })).toEqual("red");
  expect(await shown.evaluate(colourOf, { x: 0.5, y: 0.9 })).toEqual("blue");
  const [kept] = await openedFiles(page);
  if (!kept) throw new Error("nothing was opened");
  expect(kept.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  for (const secret of ["Exif", ...wherePhoneWas]) expect(kept.includes(secret)).toBe(false);
});

const named = (name: string, mimeType: string, content: string | Uint8Array): FileToAdd => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "taken over"</script></svg>';
const html = "<!doctype html><script>document.title = 'taken over'</script><img src=x onerror=alert(1)>";

const notAPhoto =
  "This is not a photo that can be opened here; JPEG, PNG, WebP, GIF and HEIC are. This one was not kept.";

test("what is no photo is refused kindly, whatever its name, and nothing of it is kept", async ({ page }) => {
  await startJournal(page);
  await openRightNow(page);
  await page.getByRole("textbox", { name: "Three words" }).fill("salt, rope, dawn");
  const before = await rowCounts(page);
  expect(before["attachments"]).toBe(0);
  for (const [file, says] of [
    [named("page.jpg", "image/jpeg", html), notAPhoto],
    [named("drawing.jpg", "image/jpeg", svg), notAPhoto],
    [named("drawing.svg", "image/svg+xml", svg), notAPhoto],
    [
      named("nothing.jpg", "image/jpeg", ""),
      "There is nothing in this file; perhaps it was not copied to the end. This one was not kept.",
    ],
    [named("diary.txt", "text/plain", "Dear diary"), notAPhoto],
    [named("diary.jpg", "image/jpeg", "\u{feff}Dear diary"), notAPhoto],
    [named("vast.png", "image/png", aPng(10_000, 6000)), "This picture has more than 50 megapixels"],
    [named("vast.jpg", "image/jpeg", aJpeg(65_535, 65_535)), "This picture has more than 50 megapixels"],
    // A size that is allowed, and nothing behind it.
    [
      named("cut-off.jpg", "image/jpeg", aJpeg(4000, 3000)),
      "This browser cannot open this picture. This one was not kept.",
    ],
  ] as const) {
    await test.step(`${file.name}, ${file.buffer.length} bytes`, async () => {
      await addPhoto(page, file);
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByText("Kept so far")).toHaveCount(0);
      expect((await rowCounts(page))["attachments"]).toBe(0);
    });
  }
  expect(await page.title()).not.toContain("taken over");
  await expect(page.getByRole("textbox", { name: "Three words" })).toHaveValue("salt, rope, dawn");

  // Among others the good one is kept, and what is said of the bad one stays.
  const good = await aPhotoFromAPhone(page);
  await page.getByLabel("Add a photo").setInputFiles([named("page.jpg", "image/jpeg", html), good]);
  await expect(page.getByText("Kept so far: 1 photo")).toBeVisible();
  const oneOfTwo = page.getByText("1 of 2 could not be opened here, and was not kept. The other one is.");
  await expect(oneOfTwo).toBeVisible();
  await addPhoto(page, good);
  await expect(oneOfTwo).toHaveCount(0);
  await clickPlace(page, "Journal");
  await expect(page.getByRole("link", { name: /Photo/ })).toHaveCount(2);
});

test("on a full disk a photo is offered again, and kept once there is room", async ({ page }) => {
  await startJournal(page);
  const photo = await aPhotoFromAPhone(page);
  await openRightNow(page);
  await fillDisk(page);
  await addPhoto(page, photo);
  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeVisible();
  await makeRoom(page);
  await page.getByRole("button", { name: "Try again" }).tap();
  await expect(page.getByText("Kept so far: 1 photo")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await rowCounts(page)).toMatchObject({ records: 1, attachments: 1 });
});

/** One stroke by one finger, as parts of the sheet, as the touchscreen of a phone reports it. */
const draw = async (page: Page, points: readonly (readonly [number, number])[]): Promise<void> => {
  const box = await page.getByRole("dialog").getByRole("img").boundingBox();
  if (!box) throw new Error("there is no sheet");
  const at = ([x, y]: readonly [number, number]) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  const [first, ...others] = points.map(at);
  if (!first) return;
  await touch("touchStart", [first]);
  let last = first;
  for (const next of others) {
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const between = { x: last.x + (next.x - last.x) * part, y: last.y + (next.y - last.y) * part };
      await touch("touchMove", [between]);
    }
    last = next;
  }
  await touch("touchEnd", []);
  await devtools.detach();
};

/** Paints and shapes of the drawing that is shown. */
const strokesOf = (page: Page): Promise<(string | null)[]> =>
  page
    .getByRole("img", { name: "A drawing" })
    .last()
    .locator("path")
    .evaluateAll((paths) => paths.map((path) => `${path.getAttribute("class")} ${path.getAttribute("d")}`));
