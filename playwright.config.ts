import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { appAddress, launchOptions, phone, pseudoAddress } from "./tests/journeys/support/phone.ts";

const served = (dir: string, address: string) => ({
  command: `node scripts/serve.mjs --dir ${dir} --port ${new URL(address).port} --strict-port`,
  url: address,
  reuseExistingServer: false,
});

export default defineConfig({
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // On a machine that other work slows down, a browser now and then hangs at its start. What passes only then is reported as
  // "flaky"; here, where somebody can look into it, nothing is tried twice.
  retries: process.env["CI"] ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  globalTimeout: 60 * 60_000,
  outputDir: "test-results",
  // Run alone, without the build in accents, the journeys that do not need it still can.
  webServer: [served("dist", appAddress), ...(existsSync("dist-pseudo") ? [served("dist-pseudo", pseudoAddress)] : [])],
  use: { ...phone, launchOptions, trace: "off" },
  projects: [
    { name: "phone", testDir: "tests/journeys" },
    { name: "long", testDir: "tests/long", timeout: 10 * 60_000 },
  ],
});
