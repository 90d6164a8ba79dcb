// Servers and browsers of a run, and their end.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { findBrowser } from "../scripts/find-browser.mjs";

const servers = [];
let nextPort = 4310;

/** Serves a folder as `npm start` does. Resolves with its address. */
export const serve = (dir) =>
  new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, "../scripts/serve.mjs");
    const server = spawn(process.execPath, [script, "--dir", dir, "--port", String(nextPort++)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    servers.push(server);
    server.stdout.on("data", (data) => {
      const address = /http:\/\/localhost:\d+/.exec(String(data));
      if (address) resolve(address[0]);
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the server of ${dir} ended with ${code}`)));
  });

/** Runs `work` in a browser of its own, with a profile on disk, at the size of a phone. */
export const inBrowser = async (work) => {
  const dir = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: findBrowser(),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    chromiumSandbox: false,
    viewport: { width: 393, height: 852 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    timezoneId: "UTC",
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

export const stopServers = () => {
  for (const server of servers) {
    server.removeAllListeners("exit");
    server.kill();
  }
};
