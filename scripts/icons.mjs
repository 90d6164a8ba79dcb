// Draws the PNG icons from public/icon.svg. Run by hand when the mark changes, and commit what it makes.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { ensureBrowser } from "./find-browser.mjs";

const folder = new URL("../public/", import.meta.url);
const mark = await readFile(new URL("icon.svg", folder), "utf8");

/** Devices cut these to a shape of their own: no corners, and for a mask the mark within the inner four fifths. */
const filled = (scale) =>
  mark
    .replace('rx="112" ', "")
    .replace(
      'viewBox="0 0 512 512"',
      `viewBox="${[256 - 256 / scale, 256 - 256 / scale, 512 / scale, 512 / scale].join(" ")}"`,
    )
    .replace('<rect width="512" height="512"', '<rect x="-512" y="-512" width="1536" height="1536"');

const icons = [
  { name: "icon-192.png", size: 192, svg: mark },
  { name: "icon-512.png", size: 512, svg: mark },
  { name: "maskable-512.png", size: 512, svg: filled(0.8) },
  { name: "apple-touch-icon.png", size: 180, svg: filled(0.94) },
];

const browser = await chromium.launch({ executablePath: ensureBrowser(), chromiumSandbox: false });
try {
  for (const { name, size, svg } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await writeFile(new URL(name, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(fileURLToPath(new URL(name, folder)));
  }
} finally {
  await browser.close();
}
