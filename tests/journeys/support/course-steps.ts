import { deflateSync } from "node:zlib";
import { expect, type Locator, type Page } from "@playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { expectReflow, expectTextAt200 } from "./reading.ts";
import { expectTargets44 } from "./targets.ts";

/** The clock of the phone stands at this moment from now on; the app looks at it when it is opened. */
export const itIs = async (page: Page, moment: string, path = "/"): Promise<void> => {
  await page.clock.setFixedTime(moment);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
};

/** By day, by night and nearly dark; on the smallest screen; with text at 200 %; under a thumb. */
export const expectLooksWell = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    // At once, or what is measured may be half way from one light to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectNoAxeViolations(page);
  }
  await page.emulateMedia({ colorScheme: "light" });
  const before = await lightOf(page);
  await setLight(page, "dim");
  await expectNoAxeViolations(page);
  await setLight(page, before);
  await expectReflow(page);
  await expectTextAt200(page);
  // A track is one target as a whole.
  await expectTargets44(page, { except: "[data-track] input" });
};

export const lightOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset["light"]);

/** As Settings does it, without going there. */
const setLight = (page: Page, light: string | undefined): Promise<void> =>
  page.evaluate((next) => {
    if (next === undefined) delete document.documentElement.dataset["light"];
    else document.documentElement.dataset["light"] = next;
  }, light);

/** A folded part, by the beginning of its name. */
export const unfold = async (page: Page, name: string): Promise<Locator> => {
  const details = page.locator("details").filter({ has: page.locator("summary", { hasText: name }) });
  const innermost = details.last();
  if ((await innermost.getAttribute("open")) === null) await innermost.locator("> summary").tap();
  await expect(innermost).toHaveAttribute("open", "");
  return innermost;
};

interface Point {
  /** Parts of the sheet's width and height. */
  readonly x: number;
  readonly y: number;
}

/** One finger, from point to point. The page hears what a touch screen tells it, not a mouse. */
export const drawByTouch = async (page: Page, sheet: Locator, [first, ...others]: readonly Point[]): Promise<void> => {
  const box = await sheet.boundingBox();
  if (!box || !first) throw new Error("there is no sheet on the screen, or nothing to draw");
  const on = ({ x, y }: Point) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  const cdp = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(on) });
  await send("touchStart", [first]);
  for (const point of others) await send("touchMove", [point]);
  // It comes to rest before it is lifted: after a flick the browser takes the next tap for the one that stops the sliding.
  const last = others.at(-1) ?? first;
  await page.waitForTimeout(150);
  await send("touchMove", [{ ...last, x: last.x + 0.005 }]);
  await send("touchEnd", []);
  await cdp.detach();
};

/** What stands on a drawing, as one can compare it: its paths. */
export const pathsOf = (drawing: Locator): Promise<string[]> =>
  drawing.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

/** A picture that a browser opens: stripes, so that it is not all of one colour. */
export const aPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const line = (y: number) => [
    0,
    ...Array.from({ length: width }, () => (y % 20 < 10 ? [240, 236, 228] : [60, 90, 120])).flat(),
  ];
  const pixels = Buffer.from(Array.from({ length: height }, (_, y) => line(y)).flat());
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
