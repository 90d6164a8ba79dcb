import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

export interface Hit {
  readonly needle: string;
  readonly encoding: string;
  readonly file: string;
}

/** Copies of the app's own files, as they came from the server: they hold every word of the app, none of a person. */
const leftOut = new Set(["Cache", "Code Cache"]);

/**
 * Looks through every byte of a browser's profile for words, as they are and in the forms that programs store text in.
 * Close or kill the browser first: what it still holds in memory is not in the files.
 */
export const scanProfile = (dir: string, needles: readonly string[]): Hit[] => {
  const patterns = needles.flatMap((needle) =>
    formsOf(needle).map(({ encoding, bytes }) => ({ needle, encoding, bytes })),
  );
  return filesIn(dir).flatMap((file) => {
    const content = readFileSync(file);
    return patterns
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ needle, encoding }) => ({ needle, encoding, file: path.relative(dir, file) }));
  });
};

/**
 * The proof that the scan can find: writes a word unsealed into a database of the test's own. A scan that does not find
 * it there would not find the others either.
 */
export const plantWord = (page: Page, word: string): Promise<void> => page.evaluate(writeUnsealed, word);

/** Runs in the page. */
export const writeUnsealed = (planted: string): Promise<void> =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("planted", 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("words"));
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const writing = database.transaction("words", "readwrite", { durability: "strict" });
      writing.objectStore("words").put({ planted }, 1);
      writing.addEventListener("abort", () => reject(writing.error));
      writing.addEventListener("complete", () => {
        database.close();
        resolve();
      });
    });
  });

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const inner = path.join(dir, entry.name);
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : filesIn(inner);
    // Sockets and links of the running browser hold nothing.
    return entry.isFile() ? [inner] : [];
  });

const formsOf = (needle: string): { readonly encoding: string; readonly bytes: Buffer }[] => {
  const plain = [
    { encoding: "UTF-8", bytes: Buffer.from(needle, "utf8") },
    { encoding: "UTF-16LE", bytes: Buffer.from(needle, "utf16le") },
  ];
  const base64 = plain.flatMap(({ encoding, bytes }) =>
    [0, 1, 2].flatMap((before) => {
      const text = base64After(bytes, before);
      const urlText = text.replaceAll("+", "-").replaceAll("/", "_");
      return [...new Set([text, urlText])].map((form) => ({
        encoding: `base64 of ${encoding}, ${before} bytes in`,
        bytes: Buffer.from(form, "latin1"),
      }));
    }),
  );
  return [...plain, ...base64];
};

/** The letters that do not depend on the bytes before and after: base64 writes three bytes as four letters. */
const base64After = (bytes: Buffer, before: number): string => {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6));
};
