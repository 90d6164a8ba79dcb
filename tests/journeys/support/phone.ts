import { execFileSync } from "node:child_process";
import { devices, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from "@playwright/test";

/** Where the built app is served while the journeys run, and beside it the build in accents. */
const port = Number(process.env["MOORING_PORT"] ?? 4173);
export const appAddress = `http://localhost:${port}`;
export const pseudoAddress = `http://localhost:${port + 1}`;

const browserPath = (): string => {
  // Looked for once: the processes that Playwright starts inherit it.
  process.env["CHROME_PATH"] ||= execFileSync(process.execPath, ["scripts/find-browser.mjs"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
  return process.env["CHROME_PATH"];
};

export const launchOptions = {
  executablePath: browserPath(),
  chromiumSandbox: false,
  // The browser asks nobody for anything by itself.
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
} satisfies PlaywrightWorkerOptions["launchOptions"];

/** A phone of the middle: a narrow screen, a finger, no mouse. */
export const phone = {
  ...devices["Pixel 7"],
  viewport: { width: 393, height: 852 },
  screen: { width: 393, height: 852 },
  baseURL: appAddress,
  serviceWorkers: "allow",
  locale: "en-GB",
  timezoneId: "Europe/Prague",
} satisfies Partial<PlaywrightTestOptions>;
