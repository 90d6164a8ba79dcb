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
        // A microphone that hums, and that everybody has allowed.
        "media.navigator.streams.fake": true,
        "media.navigator.permission.disabled": true,
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
  find: (role, name) => findIn(page, role, name),
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

const findIn = async (place: Page | ElementHandle, role: Role, name?: string): Promise<Found[]> => {
  const elements = await place.$$(selectorOf(role, name));
  if (role !== "field") return elements.map(foundOf);
  const fields = await Promise.all(elements.map(fieldOf));
  const files = await Promise.all((await place.$$("input[type=file]")).map((file) => labelled(file, name)));
  return [...fields, ...files].filter((field) => field !== null).map(foundOf);
};

const fieldOf = async (element: ElementHandle): Promise<ElementHandle | null> =>
  (await element.evaluate((it) => it instanceof Element && it.matches("input:not([type=file]), select, textarea")))
    ? element
    : null;

/** To the name of a file Firefox adds words of its own: the label has it alone. */
const labelled = async (file: ElementHandle<HTMLInputElement>, name?: string): Promise<ElementHandle | null> => {
  const labels = await file.evaluate((it) => [...(it.labels ?? [])].map(({ innerText }) => innerText.trim()));
  return name === undefined || labels.includes(name) ? file : null;
};

const foundOf = (element: ElementHandle): Found => ({
  find: (role, name) => findIn(element, role, name),
  press: () => element.click(),
  drawOn: async () => {
    await element.scrollIntoView();
    const box = await element.boundingBox();
    if (!box) throw new Error("what is to be drawn on cannot be seen");
    const { mouse } = element.frame.page();
    await mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.3);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 4 });
    await mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.4, { steps: 4 });
    await mouse.up();
  },
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
