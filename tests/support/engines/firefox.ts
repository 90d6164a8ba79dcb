import puppeteer, { type ConsoleMessage, type ElementHandle, type Page } from "puppeteer-core";
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

/** Firefox through WebDriver BiDi. It finds elements by its own accessibility tree. */
export const firefox: Engine = {
  name: "firefox",
  start: async ({ dir, executable, origin }) => {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: executable,
      headless: true,
      userDataDir: profileIn(dir),
      extraPrefsFirefox: {
        // As in a Firefox of one's own, and sooner: what stands in the fields of a page is written down for the next start.
        "browser.sessionstore.resume_from_crash": true,
        "browser.sessionstore.interval": 1000,
        "browser.download.dir": downloadsIn(dir),
        "browser.download.folderList": 2,
        "intl.accept_languages": "en-GB",
      },
      env: { ...process.env, TZ: "Europe/Prague" },
    });
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.setViewport(screenSize);
    const problems = await watch(page, origin);
    return { ...browserOf(page), problems, close: () => browser.close() };
  },
};

const browserOf = (page: Page): Omit<EngineBrowser, "problems" | "close"> => ({
  find: async (role, name) => foundIn(await page.$$(selectorOf(role, name)), role),
  goto: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  // Puppeteer's own way waits for a load, which there is none of when the page had been kept.
  back: () => page.evaluate(() => history.back()),
  ask: (question, given = "") => page.evaluate(question, given),
  picture: async (file) => void (await page.screenshot({ path: withPng(file) })),
});

/**
 * A field has many roles, a password none at all: those are asked for by name alone, and sorted out after. Firefox goes
 * by the newer name of a picture's role.
 */
const selectorOf = (role: Role, name?: string): string => {
  const named = name === undefined ? "" : `[name="${name}"]`;
  return role === "field" ? `aria/${named}` : `aria/${named}[role="${role === "img" ? "image" : role}"]`;
};

const foundIn = async (elements: readonly ElementHandle[], role: Role): Promise<Found[]> => {
  if (role !== "field") return elements.map(foundOf);
  const fields = await Promise.all(elements.map(fieldOf));
  return fields.filter((field) => field !== null).map(foundOf);
};

/** What is called so: the field itself. Only of files Firefox adds its own words to the name, and the label has it alone. */
const fieldOf = async (element: ElementHandle): Promise<ElementHandle | null> => {
  const field = await element.evaluateHandle((it) => {
    if (it instanceof HTMLLabelElement) return it.control?.matches("[type=file]") ? it.control : null;
    return it.matches("input, select, textarea") ? it : null;
  });
  // Both that it can be are elements; the type says any node.
  return field.asElement() as ElementHandle | null;
};

const foundOf = (element: ElementHandle): Found => ({
  find: async (role, name) => foundIn(await element.$$(selectorOf(role, name)), role),
  press: () => element.click(),
  type: (text) => element.type(text),
  // Every file input is one; the types know elements only.
  chooseFile: (file) => (element as ElementHandle<HTMLInputElement>).uploadFile(file),
  // What has a role in the app is HTML, and drawings are only asked whether they are there.
  ask: (question, given = "") =>
    element.evaluate(question as (it: Node, given: string) => ReturnType<typeof question>, given),
});

const watch = async (page: Page, origin: string): Promise<EngineBrowser["problems"]> => {
  const found: string[] = [];
  page.on("request", (request) => {
    if (isForeign(request.url(), origin)) found.push(`request to another origin: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message)) found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!isPutOff(message)) found.push(`error: ${message}`);
  });
  // What the policy blocks is told to nobody else here.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`policy: ${effectiveDirective} blocked ${blockedURI} ${sample}`);
    });
  });
  return async () => {
    // An answer from the page comes after everything that it reported before.
    await page.evaluate(() => undefined).catch(() => undefined);
    return found;
  };
};

/** Without a network the browser cannot ask for a newer service worker, and says so. */
const isExpected = (message: ConsoleMessage): boolean => message.text().includes("/sw.js");

// The type wants the ending written out.
const withPng = (file: string): `${string}.png` => `${file.replace(/\.png$/, "")}.png`;
