// Finds a Chromium for the journeys, and installs one where it may. Prints its path, or one sentence and exit code 1.
//   CHROME_PATH=… names the one to take; NO_BROWSER_INSTALL=1 forbids installing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file can be there and still not run, for want of a library. */
export const runs = (file) => {
  const { status } = spawnSync(file, ["--version"], { timeout: 20_000, stdio: "ignore" });
  return status === 0;
};

/** Half the time of a whole Chromium, and all that the journeys need. */
const shellNames = ["chromium-headless-shell", "chrome-headless-shell"];
const wholeNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

export const onPath = (name) =>
  [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"]
    .filter((folder) => folder !== "")
    .map((folder) => path.join(folder, name));

/** Playwright tells where its whole Chromium would lie; its headless shell lies in the folder beside it. */
const playwrightsOwn = () => {
  const whole = chromium.executablePath();
  const [folder] = whole.match(/^.*[/\\]chromium-\d+(?=[/\\])/) ?? [];
  if (!folder) return [whole];
  const shellFolder = folder.replace(/chromium-(\d+)$/, "chromium_headless_shell-$1");
  const shells = existsSync(shellFolder)
    ? readdirSync(shellFolder, { recursive: true }).filter((name) => /headless[-_]shell(?:\.exe)?$/.test(name))
    : [];
  return [...shells.map((name) => path.join(shellFolder, name)), whole];
};

/** The path of a browser that runs, or undefined. Throws when CHROME_PATH names one that does not. */
export const findBrowser = () => {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", which does not run.`);
  }
  const places = [
    ...shellNames.flatMap(onPath),
    ...playwrightsOwn(),
    ...wholeNames.flatMap(onPath),
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return places.find((file) => existsSync(file) && runs(file));
};

const run = (command, args, seconds) => {
  console.error(`+ ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    // What it prints is for people; our own standard output holds the path alone.
    stdio: ["ignore", 2, 2],
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
};

export const mayInstall = () =>
  !process.env.NO_BROWSER_INSTALL && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

export const aptGet = (...args) => run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...args], 600);

// Without these fonts, emoji and letters of other scripts are empty boxes.
export const fonts = ["fonts-liberation", "fonts-noto-core", "fonts-noto-color-emoji"];

/** One after another until a browser runs. Ubuntu's own packages are snaps, so there Playwright's download is the one. */
const waysToInstall = () => {
  const isRoot = process.getuid?.() === 0;
  const apt = isRoot && existsSync("/usr/bin/apt-get");
  const playwright = ["--no-install", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), "--only-shell"];
  return [
    ...(apt
      ? [
          () =>
            aptGet("update") && aptGet("install", "-y", "--no-install-recommends", "chromium-headless-shell", ...fonts),
          () => aptGet("install", "-y", "--no-install-recommends", "chromium", ...fonts),
        ]
      : []),
    () => run("npx", [...playwright, "chromium"], 600),
  ];
};

export const ensureBrowser = () => {
  const found = findBrowser();
  if (found) return found;
  if (!process.env.NO_BROWSER_INSTALL) {
    for (const install of waysToInstall()) {
      install();
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  throw new Error("There is no Chromium here: install one (apt-get install chromium) or set CHROME_PATH to its path.");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
