import { createHash } from "node:crypto";
import { openAsBlob, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { openFile } from "#src/exchange/backup/make-file.ts";
import { passphrase } from "./backups.ts";
import { launchOptions } from "./phone.ts";
import { clickPlace } from "./steps.ts";

const withArgs = (...args: readonly string[]) => ({ ...launchOptions, args: [...launchOptions.args, ...args] });
const fakeMicrophone = "--use-fake-device-for-media-stream";

/** A microphone that beeps, in a browser that asks nobody whether it is allowed. */
export const withMicrophone = withArgs(fakeMicrophone, "--use-fake-ui-for-media-stream");

/** The same microphone, and nobody has allowed it. */
export const withMicrophoneRefused = withArgs(fakeMicrophone, "--use-fake-ui-for-media-stream=deny");

export const openRightNow = async (page: Page): Promise<void> => {
  await page.goto("/right-now");
  await expect(page.getByRole("heading", { name: "Right now", level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Three words" })).toBeVisible();
};

/** From "Right now", until the clock of the recording says so much: "0:03". */
export const recordUntil = async (page: Page, time: string): Promise<void> => {
  await page.getByRole("button", { name: "Record a voice note" }).tap();
  await untilClockSays(page, time);
};

/** So much or more: a second is short where many things go on at once. */
export const untilClockSays = (page: Page, time: string): Promise<void> => {
  const clock = page.getByRole("timer", { name: "Recorded so far" });
  return expect.poll(async () => (await clock.innerText()) >= time, { timeout: 30_000, intervals: [100] }).toBe(true);
};

export const stopAndKeep = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Stop and keep" }).tap();
  await expect(page.getByText(/^Kept, \d+:\d\d\.$/)).toBeVisible();
};

/** By the buttons of "Right now". */
export const addPhoto = async (page: Page, file: FileToAdd): Promise<void> => {
  await page.getByLabel("Add a photo").setInputFiles(file);
};

export interface FileToAdd {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens an entry of the Journal by the name of its row. */
export const openEntry = async (page: Page, name: RegExp): Promise<void> => {
  await clickPlace(page, "Journal");
  await page.getByRole("link", { name }).tap();
  await expect(page.getByRole("link", { name: "All entries" })).toBeVisible();
};

/** Seconds that a voice note says it lasts. */
export const secondsOf = async (page: Page): Promise<number> => {
  const name = await page.getByRole("group", { name: /^Voice note, / }).getAttribute("aria-label");
  const [, minutes = "0", seconds = "0"] = /(?:(\d+) min )?(\d+) s$/.exec(name ?? "") ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** Plays the note on the page from its beginning to its end: the clock moves with it, and the button offers to play it again. */
export const playToTheEnd = async (page: Page): Promise<void> => {
  const player = page.getByRole("group", { name: /^Voice note, / });
  const seconds = await secondsOf(page);
  await player.getByRole("button", { name: "Play" }).tap();
  await expect(player.getByRole("slider")).toHaveValue(String(seconds), { timeout: (seconds + 15) * 1000 });
  await expect(player.getByRole("button", { name: "Play" })).toBeVisible();
  await expect(player.getByRole("alert")).toHaveCount(0);
};

/** What a file is, to tell it from every other. */
export interface FileFacts {
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

/** Before a page is opened: notes down whatever the app opens to show it or to play it. */
export const noteOpenedFiles = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const opened: Blob[] = [];
    Reflect.set(window, "openedFiles", opened);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) opened.push(file);
      return create(file);
    };
  });
};

/** The bytes that the page has opened since it was loaded, as the app decrypted them. */
export const openedFiles = async (page: Page): Promise<Buffer[]> => {
  const texts = await page.evaluate(async () => {
    // Put there by `noteOpenedFiles`.
    const files = Reflect.get(window, "openedFiles") as readonly Blob[];
    const all = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    return all.map((bytes) => btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  });
  return texts.map((text) => Buffer.from(text, "base64"));
};

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What a backup holds beside words, by id. */
export const attachmentsIn = async (file: string): Promise<(FileFacts & { id: string; bytes: Buffer })[]> => {
  const { attachments, unreadable } = await openFile(await openAsBlob(file), passphrase);
  expect(unreadable).toBe(0);
  return attachments
    .map(({ id, type, bytes }) => ({
      id,
      type,
      size: bytes.length,
      sha256: sha256Of(bytes),
      bytes: Buffer.from(bytes),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
};

export const factsOf = (files: readonly (FileFacts & { readonly id: string })[]) =>
  files.map(({ id, type, size, sha256 }) => ({ id, type, size, sha256 }));

/**
 * Looks for stretches of a file in every byte of a browser's profile, as they are and as base64 writes them. Returns the
 * files they were found in. Close or kill the browser first.
 */
export const scanForBytes = (dir: string, file: Buffer): string[] => {
  const stretches = stretchesOf(file);
  const asBase64 = stretches.flatMap((bytes) => [0, 1, 2].map((from) => wholeBase64(bytes.subarray(from))));
  const needles = [...stretches, ...asBase64.map((text) => Buffer.from(text, "latin1"))];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((name) => {
      const content = readFileSync(name);
      return needles.some((needle) => content.includes(needle));
    })
    .map((name) => path.relative(dir, name));
};

const stretch = 24;

/** Its beginning, by which programs know what it is, and some of its inside that is like nothing else. */
const stretchesOf = (file: Buffer): Buffer[] => {
  const from = (at: number) => file.subarray(at, at + stretch);
  const inside = [0.2, 0.4, 0.6, 0.8].flatMap((part) => {
    for (let at = Math.floor(part * file.length); at + stretch <= file.length; at++)
      if (new Set(from(at)).size > stretch / 2) return [from(at)];
    return [];
  });
  if (inside.length < 2) throw new Error("there is nothing in this file that could be found again");
  return [from(0), ...inside];
};

const wholeBase64 = (bytes: Buffer): string => bytes.subarray(0, bytes.length - (bytes.length % 3)).toString("base64");

/** The proof that `scanForBytes` finds: the same file, unsealed, in a database of the test's own. */
export const plantFile = (page: Page, file: Buffer): Promise<void> =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("planted-file", 1);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("files"));
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const writing = database.transaction("files", "readwrite", { durability: "strict" });
          const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
          writing.objectStore("files").put(bytes, 1);
          writing.addEventListener("abort", () => reject(writing.error));
          writing.addEventListener("complete", () => {
            database.close();
            resolve();
          });
        });
      }),
    file.toString("base64"),
  );

/** From here on nothing can be written, as on a full disk, until `makeRoom`. */
export const fillDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Reflect.set(window, "refused", 0);
    IDBObjectStore.prototype.put = function () {
      Reflect.set(window, "refused", Reflect.get(window, "refused") + 1);
      throw new DOMException("no room", "QuotaExceededError");
    };
    Reflect.set(window, "makeRoom", () => (IDBObjectStore.prototype.put = put));
  });

/** How often something was to be written since `fillDisk`. */
export const refusedWrites = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, "refused"));

export const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.get(window, "makeRoom")();
  });
