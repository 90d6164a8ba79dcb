import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Builder, Capabilities, error, Origin, type WebDriver, type WebElement } from "selenium-webdriver";
import {
  downloadsIn,
  isForeign,
  isPutOff,
  profileIn,
  screenSize,
  type Engine,
  type EngineBrowser,
  type Found,
  type Role,
} from "./engine.ts";
import { eventually, freePort, startGroup, startScreen } from "./processes.ts";

/** WebKitGTK through WebKitWebDriver, in a browser of our own: the nearest to Safari that runs on Linux. */
export const webkit: Engine = {
  name: "webkit",
  start: async ({ dir, executable, origin }) => {
    const screen = await startScreen();
    const port = await freePort();
    const driving = startGroup(executable, [`--port=${port}`, "--host=127.0.0.1"], {
      env: {
        ...process.env,
        DISPLAY: screen.display,
        // There is no graphics card, and no bus to tell of accessibility; the engine computes names all the same.
        WEBKIT_DISABLE_COMPOSITING_MODE: "1",
        NO_AT_BRIDGE: "1",
        GTK_A11Y: "none",
      },
    });
    const end = async () => {
      await driving.end();
      await screen.end();
    };
    try {
      const log = `${dir}/webkit.log`;
      writeFileSync(log, "");
      await eventually(
        () => isListening(port),
        () => "WebKitWebDriver",
      );
      const driver = await openSession(port, dir, log);
      return {
        ...browserOf(driver),
        problems: async () => problemsIn(readFileSync(log, "utf8"), origin),
        close: async () => {
          // The browser ends with its session, and the driver says that the window is gone.
          await driver.quit().catch(() => undefined);
          await end();
        },
      };
    } catch (failure) {
      await end();
      throw failure;
    }
  },
};

const openSession = async (port: number, dir: string, log: string): Promise<WebDriver> => {
  const { width, height } = screenSize;
  const args = [
    `--profile=${profileIn(dir)}`,
    `--downloads=${downloadsIn(dir)}`,
    `--log=${log}`,
    `--size=${width}x${height}`,
  ];
  const capabilities = new Capabilities({
    browserName: "webkit-browser",
    "webkitgtk:browserOptions": { binary: fileURLToPath(new URL("webkit-browser.py", import.meta.url)), args },
  });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: 30_000, pageLoad: 30_000 });
  return driver;
};

const browserOf = (driver: WebDriver): Omit<EngineBrowser, "problems" | "close"> => ({
  find: (role, name) => findWithin(driver, undefined, role, name),
  goto: (address) => driver.get(address),
  reload: () => driver.navigate().refresh(),
  back: () => driver.navigate().back(),
  ask: (question, given = "") => driver.executeScript(`return (${question.toString()})(...arguments)`, given),
  picture: async (file) => writeFileSync(file, await driver.takeScreenshot(), "base64"),
});

/** The driver knows no search by role: these may have it, and the engine tells of each what it is called. */
const candidates: Readonly<Record<Role, string>> = {
  alert: "[role=alert]",
  button: "button",
  checkbox: "input[type=checkbox]",
  field: "input, select, textarea",
  heading: "h1, h2, h3, h4",
  img: "[role=img], img",
  link: "a[href]",
  radio: "input[type=radio]",
  radiogroup: "[role=radiogroup]",
  region: "section, [role=region]",
  row: "tr",
  status: "[role=status]",
};

/** A label that a file field stands in has words of the engine's own beside its name. */
const labelsOfFile = `return arguments[0].matches("[type=file]") ? [...arguments[0].labels].map((it) => it.innerText.trim()) : []`;

const findWithin = async (
  driver: WebDriver,
  within: WebElement | undefined,
  role: Role,
  name: string | undefined,
): Promise<Found[]> => {
  const visible = `return [...(arguments[0] ?? document).querySelectorAll(arguments[1])].filter((it) => it.checkVisibility())`;
  const elements = await driver.executeScript<WebElement[]>(visible, within ?? null, candidates[role]);
  if (name === undefined) return elements.map((element) => foundOf(driver, element));
  const found: Found[] = [];
  for (const element of elements) {
    const names = [await element.getAccessibleName(), ...(await driver.executeScript<string[]>(labelsOfFile, element))];
    if (names.includes(name)) found.push(foundOf(driver, element));
  }
  return found;
};

const foundOf = (driver: WebDriver, element: WebElement): Found => ({
  find: (role, name) => findWithin(driver, element, role, name),
  press: async () => {
    for (let tries = 1; ; tries++) {
      try {
        // The driver does not always scroll by itself.
        await driver.executeScript(`arguments[0].scrollIntoView({ block: "center", behavior: "instant" })`, element);
        return await element.click();
      } catch (failure) {
        // The app shows a new place from its top, which may come between the scrolling and the press.
        if (!(failure instanceof error.ElementNotInteractableError) || tries === 20) throw failure;
        await pause(100);
      }
    }
  },
  drawOn: async () => {
    await driver.executeScript(`arguments[0].scrollIntoView({ block: "center", behavior: "instant" })`, element);
    // Of a drawing the driver says that it cannot be touched: what lies where it is seen can.
    const { x, y, width, height } = await driver.executeScript<DOMRect>(
      "return arguments[0].getBoundingClientRect().toJSON()",
      element,
    );
    const to = (right: number, down: number) => ({
      origin: Origin.VIEWPORT,
      x: Math.round(x + right * width),
      y: Math.round(y + down * height),
    });
    const pointer = driver.actions({ async: true });
    await pointer.move(to(0.2, 0.3)).press().move(to(0.5, 0.6)).move(to(0.8, 0.4)).release().perform();
  },
  type: async (text) => {
    if (/^[ -~]*$/.test(text)) return element.sendKeys(text);
    // The driver leaves out emoji and new lines. This way the engine makes the same events of its own as for keys.
    const insert = `arguments[0].focus(); document.execCommand("insertText", false, arguments[1])`;
    return driver.executeScript(insert, element, text);
  },
  chooseFile: (file) => element.sendKeys(file),
  ask: (question, given = "") => driver.executeScript(`return (${question.toString()})(...arguments)`, element, given),
});

const isListening = (port: number): Promise<true | undefined> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(undefined));
  });

const problemsIn = (log: string, origin: string): string[] =>
  log.split("\n").flatMap((line) => {
    const [, address] = /^REQUEST (.*)$/.exec(line) ?? [];
    if (address !== undefined) return isForeign(address, origin) ? [`request to another origin: ${address}`] : [];
    if (line.startsWith("CRASH ")) return [line];
    const isExpected = isPutOff(line) || expected.some((pattern) => pattern.test(line));
    const isProblem = /\bCONSOLE(?: [A-Z]+)* ERROR\b/.test(line) && !isExpected;
    return isProblem ? [line] : [];
  });

const expected = [
  // A directive that WebKit does not know, which is no harm.
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  // Without a network the browser cannot ask for a newer service worker, and says so.
  /\/sw\.js/,
];
